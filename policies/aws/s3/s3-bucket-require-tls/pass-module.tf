# Modules that are not installed.
module "adds_statement" {
  source                                = "terraform-aws-modules/s3-bucket/aws"
  bucket                                = "data"
  attach_deny_insecure_transport_policy = true
}

module "beside" {
  for_each = toset(["a", "b"])
  source   = "terraform-aws-modules/s3-bucket/aws"
  bucket   = "data-${each.key}"
}

resource "aws_s3_bucket_policy" "beside" {
  for_each = toset(["a", "b"])
  bucket   = module.beside[each.key].s3_bucket_id
  policy = jsonencode({
    Statement = [{
      Effect    = "Deny"
      Principal = "*"
      Action    = "s3:*"
      Resource  = ["${module.beside[each.key].s3_bucket_arn}", "${module.beside[each.key].s3_bucket_arn}/*"]
      Condition = { Bool = { "aws:SecureTransport" = "false" } }
    }]
  })
}
