/** Small pieces of infrastructure code with a known outcome. */

/** One CRITICAL violation, no HIGH one: everybody may read the bucket. */
export const PUBLIC_BUCKET = `resource "aws_s3_bucket" "site" {
  bucket = "example-site"
}

resource "aws_s3_bucket_acl" "site" {
  bucket = aws_s3_bucket.site.id
  acl    = "public-read"
}
`;

/** Nothing to complain about. */
export const CLEAN = `resource "aws_kms_key" "data" {
  description             = "Data at rest"
  enable_key_rotation     = true
  deletion_window_in_days = 30
  policy                  = data.aws_iam_policy_document.key.json
}

data "aws_iam_policy_document" "key" {
  statement {
    actions   = ["kms:*"]
    resources = ["*"]
    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::111122223333:root"]
    }
  }
}
`;

/** A container that runs with all privileges of its node. */
export const PRIVILEGED_POD = `apiVersion: v1
kind: Pod
metadata:
  name: debug
  namespace: tools
spec:
  containers:
    - name: shell
      image: registry.example.com/shell:1.0
      securityContext:
        privileged: true
`;

export const BROKEN = `resource "aws_s3_bucket" "logs" {
  bucket = "logs
}
`;
