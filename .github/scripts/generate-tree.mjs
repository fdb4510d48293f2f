// Writes a tree of Terraform files like those of a company with many teams: each has two modules and nine stacks that
// call them, with for_each, count, satellites, policy documents, and a mistake here and there. The same count gives the
// same bytes. `node generate-tree.mjs DIRECTORY COUNT`, the count in hundreds.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const FILES_OF_A_TEAM = 100;
const STACKS_OF_A_TEAM = 9;

/** Writes `count` files below `directory`, which should be empty; a count that is not a multiple of 100 is refused. */
export function generateTree(directory, count) {
  if (!Number.isInteger(count / FILES_OF_A_TEAM)) throw new RangeError(`${count} is not a multiple of 100`);
  for (let team = 0; team < count / FILES_OF_A_TEAM; team += 1) {
    const chance = randomNumbers(team + 1);
    const name = `team-${String(team).padStart(3, '0')}`;
    const files = { ...bucketModule(), ...queueModule() };
    for (let stack = 0; stack < STACKS_OF_A_TEAM; stack += 1) {
      const place = {
        name: `${name}-${stack}`,
        net: `10.${(team + stack) % 256}`,
        isWrong: (odds) => chance() < odds,
      };
      for (const [file, text] of Object.entries(stackFiles(place))) files[`stack-${stack}/${file}`] = text;
    }
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(join(directory, name, file, '..'), { recursive: true });
      writeFileSync(join(directory, name, file), text);
    }
  }
}

/** Mulberry32: small, and the same everywhere. */
function randomNumbers(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const versions = `terraform {
  required_version = ">= 1.9"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 6.0"
    }
  }
}
`;

function bucketModule() {
  return {
    'modules/bucket/versions.tf': versions,
    'modules/bucket/variables.tf': `variable "name" {
  type = string
}

variable "is_versioned" {
  type    = bool
  default = true
}

variable "kms_key_arn" {
  type    = string
  default = null
}

variable "lifecycle_days" {
  type = object({
    expire     = optional(number, 365)
    transition = optional(number)
  })
  default = {}
}
`,
    'modules/bucket/main.tf': `resource "aws_s3_bucket" "this" {
  bucket = var.name
}

resource "aws_s3_bucket_versioning" "this" {
  bucket = aws_s3_bucket.this.id

  versioning_configuration {
    status = var.is_versioned ? "Enabled" : "Suspended"
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "this" {
  bucket = aws_s3_bucket.this.id

  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm     = var.kms_key_arn == null ? "AES256" : "aws:kms"
      kms_master_key_id = var.kms_key_arn
    }
  }
}

resource "aws_s3_bucket_public_access_block" "this" {
  bucket = aws_s3_bucket.this.id

  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}
`,
    'modules/bucket/policy.tf': `data "aws_iam_policy_document" "this" {
  statement {
    effect    = "Deny"
    actions   = ["s3:*"]
    resources = [aws_s3_bucket.this.arn, "\${aws_s3_bucket.this.arn}/*"]

    principals {
      type        = "*"
      identifiers = ["*"]
    }

    condition {
      test     = "Bool"
      variable = "aws:SecureTransport"
      values   = ["false"]
    }
  }
}

resource "aws_s3_bucket_policy" "this" {
  bucket = aws_s3_bucket.this.id
  policy = data.aws_iam_policy_document.this.json
}
`,
    'modules/bucket/outputs.tf': `output "arn" {
  value = aws_s3_bucket.this.arn
}

output "id" {
  value = aws_s3_bucket.this.id
}
`,
  };
}

function queueModule() {
  return {
    'modules/queue/versions.tf': versions,
    'modules/queue/variables.tf': `variable "name" {
  type = string
}

variable "consumers" {
  type    = list(string)
  default = []
}

variable "is_encrypted" {
  type    = bool
  default = true
}
`,
    'modules/queue/main.tf': `resource "aws_sqs_queue" "this" {
  name                    = var.name
  sqs_managed_sse_enabled = var.is_encrypted

  redrive_policy = jsonencode({
    deadLetterTargetArn = aws_sqs_queue.rejected.arn
    maxReceiveCount     = 5
  })
}

resource "aws_sqs_queue" "rejected" {
  name                    = "\${var.name}-rejected"
  sqs_managed_sse_enabled = var.is_encrypted
}
`,
    'modules/queue/policy.tf': `resource "aws_sqs_queue_policy" "this" {
  count     = length(var.consumers) > 0 ? 1 : 0
  queue_url = aws_sqs_queue.this.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [for arn in var.consumers : {
      Effect    = "Allow"
      Principal = { AWS = arn }
      Action    = ["sqs:ReceiveMessage", "sqs:DeleteMessage"]
      Resource  = aws_sqs_queue.this.arn
    }]
  })
}
`,
    'modules/queue/outputs.tf': `output "arn" {
  value = aws_sqs_queue.this.arn
}
`,
  };
}

function stackFiles({ name, net, isWrong }) {
  return {
    'versions.tf': versions,
    'variables.tf': `variable "environment" {
  type    = string
  default = "production"
}

variable "buckets" {
  type = map(object({
    is_versioned = optional(bool, true)
    days         = optional(number, 365)
  }))
  default = {
    documents = {}
    exports   = { is_versioned = ${!isWrong(0.2)}, days = 30 }
  }
}

variable "admin_cidr" {
  type    = string
  default = "${isWrong(0.05) ? '0.0.0.0/0' : '203.0.113.0/24'}"
}
`,
    'locals.tf': `locals {
  name = "${name}-\${var.environment}"
  cidr = "${net}.0.0/16"
  zones = {
    a = cidrsubnet(local.cidr, 4, 0)
    b = cidrsubnet(local.cidr, 4, 1)
    c = cidrsubnet(local.cidr, 4, 2)
  }
  tags = merge({ Stack = local.name }, var.environment == "production" ? { Tier = "1" } : {})
}
`,
    'network.tf': `resource "aws_vpc" "main" {
  cidr_block           = local.cidr
  enable_dns_hostnames = true
  tags                 = merge(local.tags, { Name = local.name })
}

resource "aws_subnet" "private" {
  for_each          = local.zones
  vpc_id            = aws_vpc.main.id
  cidr_block        = each.value
  availability_zone = "eu-central-1\${each.key}"
  tags              = merge(local.tags, { Name = "\${local.name}-\${each.key}" })
}

resource "aws_flow_log" "main" {
  count           = ${isWrong(0.15) ? 0 : 1}
  vpc_id          = aws_vpc.main.id
  traffic_type    = "ALL"
  log_destination = "arn:aws:s3:::${name}-flow-logs"
}
`,
    'storage.tf': `module "bucket" {
  source   = "../modules/bucket"
  for_each = var.buckets

  name           = "\${local.name}-\${each.key}"
  is_versioned   = each.value.is_versioned
  kms_key_arn    = aws_kms_key.main.arn
  lifecycle_days = { expire = each.value.days }
}

resource "aws_s3_bucket" "legacy" {
  bucket = "\${local.name}-legacy"
}

resource "aws_s3_bucket_acl" "legacy" {
  bucket = aws_s3_bucket.legacy.id
  acl    = "${isWrong(0.08) ? 'public-read' : 'private'}"
}

resource "aws_kms_key" "main" {
  description         = "Data of \${local.name}"
  enable_key_rotation = ${!isWrong(0.2)}
}
`,
    'messaging.tf': `module "queue" {
  source   = "../modules/queue"
  for_each = toset(["orders", "payments", "shipments"])

  name         = format("%s-%s", local.name, each.key)
  is_encrypted = ${!isWrong(0.1)}
  consumers    = [aws_iam_role.worker.arn]
}

resource "aws_sns_topic" "events" {
  name              = "\${local.name}-events"
  kms_master_key_id = ${isWrong(0.2) ? 'null' : 'aws_kms_key.main.id'}
}
`,
    'security.tf': `resource "aws_security_group" "service" {
  name        = "\${local.name}-service"
  description = "The service"
  vpc_id      = aws_vpc.main.id

  dynamic "ingress" {
    for_each = [443, 8443]
    content {
      description = "port \${ingress.value}"
      from_port   = ingress.value
      to_port     = ingress.value
      protocol    = "tcp"
      cidr_blocks = [local.cidr]
    }
  }
}

resource "aws_security_group_rule" "admin" {
  type              = "ingress"
  security_group_id = aws_security_group.service.id
  description       = "SSH for operations"
  from_port         = 22
  to_port           = 22
  protocol          = "tcp"
  cidr_blocks       = [var.admin_cidr]
}
`,
    'identity.tf': `data "aws_iam_policy_document" "assume" {
  statement {
    actions = ["sts:AssumeRole"]

    principals {
      type        = "Service"
      identifiers = ["ecs-tasks.amazonaws.com"]
    }
  }
}

resource "aws_iam_role" "worker" {
  name               = "\${local.name}-worker"
  assume_role_policy = data.aws_iam_policy_document.assume.json
}

resource "aws_iam_role_policy" "worker" {
  name = "work"
  role = aws_iam_role.worker.id

  policy = <<-POLICY
    {
      "Version": "2012-10-17",
      "Statement": [
        {
          "Effect": "Allow",
          "Action": ${isWrong(0.05) ? '"*"' : '["sqs:ReceiveMessage", "s3:GetObject"]'},
          "Resource": "\${aws_kms_key.main.arn}"
        }
      ]
    }
  POLICY
}
`,
    'compute.tf': `resource "aws_instance" "worker" {
  count                  = 3
  ami                    = "ami-0123456789abcdef0"
  instance_type          = var.environment == "production" ? "m7g.large" : "t4g.small"
  subnet_id              = values(aws_subnet.private)[count.index].id
  vpc_security_group_ids = [aws_security_group.service.id]

  metadata_options {
    http_tokens = "${isWrong(0.15) ? 'optional' : 'required'}"
  }

  root_block_device {
    encrypted = ${!isWrong(0.15)}
  }

  tags = merge(local.tags, { Name = "\${local.name}-worker-\${count.index}" })
}
`,
    'database.tf': `resource "aws_db_instance" "main" {
  identifier                  = local.name
  engine                      = "postgres"
  instance_class              = "db.r6g.large"
  allocated_storage           = 100
  username                    = "service"
  manage_master_user_password = true
  storage_encrypted           = ${!isWrong(0.1)}
  publicly_accessible         = ${isWrong(0.04)}
  deletion_protection         = true
  backup_retention_period     = 14
  vpc_security_group_ids      = [aws_security_group.service.id]
}

output "database" {
  value = aws_db_instance.main.endpoint
}
`,
  };
}

if (import.meta.filename === resolve(process.argv[1] ?? '')) {
  const [directory, count] = process.argv.slice(2);
  if (directory === undefined || count === undefined)
    throw new TypeError('generate-tree.mjs DIRECTORY COUNT');
  generateTree(resolve(directory), Number(count));
}
