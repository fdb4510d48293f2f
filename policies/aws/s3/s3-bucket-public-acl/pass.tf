resource "aws_s3_bucket" "plain" {
  bucket = "plain"
}

resource "aws_s3_bucket" "private" {
  bucket = "private"
}

resource "aws_s3_bucket_acl" "private" {
  bucket = aws_s3_bucket.private.bucket
  acl    = "private"
}

# Public ACLs have no effect here.
resource "aws_s3_bucket" "ignored" {
  bucket = "ignored"
  acl    = "public-read"
}

resource "aws_s3_bucket_public_access_block" "ignored" {
  bucket             = aws_s3_bucket.ignored.id
  ignore_public_acls = true
}

resource "aws_s3_bucket" "no_acls" {
  bucket = "no-acls"
  acl    = "public-read"
}

resource "aws_s3_bucket_ownership_controls" "no_acls" {
  bucket = aws_s3_bucket.no_acls.id
  rule {
    object_ownership = "BucketOwnerEnforced"
  }
}

resource "aws_s3_bucket" "logs" {
  bucket = "logs"
}

resource "aws_s3_bucket_acl" "logs" {
  bucket = aws_s3_bucket.logs.id
  access_control_policy {
    owner {
      id = "0123456789abcdef"
    }
    grant {
      permission = "WRITE"
      grantee {
        type = "Group"
        uri  = "http://acs.amazonaws.com/groups/s3/LogDelivery"
      }
    }
  }
}
