# Modules that are not installed.
module "beside" {
  source = "terraform-aws-modules/s3-bucket/aws"
  bucket = "data"
}

resource "aws_s3_bucket_versioning" "beside" {
  bucket = module.beside.s3_bucket_id
  versioning_configuration {
    status = "Enabled"
  }
}

module "none" {
  source        = "terraform-aws-modules/s3-bucket/aws"
  create_bucket = false
}
