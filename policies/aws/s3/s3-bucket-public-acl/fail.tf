# The old way, inline.
resource "aws_s3_bucket" "fail_inline" {
  bucket = "reports-inline"
  acl    = "public-read"
}

# A resource of its own, whose ACL comes through a variable and a local.
variable "visibility" {
  type    = string
  default = "public"
}

locals {
  acl = "${var.visibility}-read-write"
}

resource "aws_s3_bucket" "fail_satellite" {
  bucket = "reports-satellite"
}

resource "aws_s3_bucket_acl" "satellite" {
  bucket = aws_s3_bucket.fail_satellite.id
  acl    = local.acl
}

# Grants, written out; linked by the name alone.
resource "aws_s3_bucket" "fail_grants" {
  bucket = "reports-grants"
}

resource "aws_s3_bucket_acl" "grants" {
  bucket = "reports-grants"

  access_control_policy {
    owner {
      id = "0123456789abcdef"
    }
    grant {
      permission = "FULL_CONTROL"
      grantee {
        type = "CanonicalUser"
        id   = "0123456789abcdef"
      }
    }
    grant {
      permission = "READ"
      grantee {
        type = "Group"
        uri  = "http://acs.amazonaws.com/groups/global/AllUsers"
      }
    }
  }
}

# Everyone with an AWS account.
resource "aws_s3_bucket" "fail_authenticated" {
  bucket = "reports-authenticated"
  acl    = "authenticated-read"
}

# A bucket that is not in this code.
resource "aws_s3_bucket_acl" "fail_elsewhere" {
  bucket = "reports-of-another-team"
  acl    = "public-read"
}

# The public access block does not cover ACLs.
resource "aws_s3_bucket" "fail_half_blocked" {
  bucket = "reports-half-blocked"
  acl    = "public-read"
}

resource "aws_s3_bucket_public_access_block" "half_blocked" {
  bucket              = aws_s3_bucket.fail_half_blocked.id
  block_public_policy = true
}

resource "aws_s3_bucket" "pass_private" {
  bucket = "reports-private"
  acl    = "private"
}
