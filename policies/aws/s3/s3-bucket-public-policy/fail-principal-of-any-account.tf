# Every account can have a role of that name.
resource "aws_s3_bucket" "fail_any_account" {
  bucket = "example-drop-zone"
}

resource "aws_s3_bucket_policy" "any_account" {
  bucket = aws_s3_bucket.fail_any_account.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "s3:PutObject"
      Resource  = "arn:aws:s3:::example-drop-zone/*"
      Condition = { StringLike = { "aws:PrincipalArn" = "arn:aws:iam::*:role/uploader" } }
    }]
  })
}

resource "aws_s3_bucket" "one_organization" {
  bucket = "example-shared"
}

resource "aws_s3_bucket_policy" "one_organization" {
  bucket = aws_s3_bucket.one_organization.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "s3:PutObject"
      Resource  = "arn:aws:s3:::example-shared/*"
      Condition = {
        StringEquals = { "aws:PrincipalOrgID" = "o-abcdefghij" }
        StringLike   = { "aws:PrincipalArn" = "arn:aws:iam::*:role/uploader" }
      }
    }]
  })
}
