# A module that is not installed.
module "fail" {
  source     = "terraform-aws-modules/s3-bucket/aws"
  bucket     = "data"
  versioning = { enabled = false }
}

module "pass" {
  source     = "terraform-aws-modules/s3-bucket/aws"
  bucket     = "data"
  versioning = { status = "Enabled" }
}
