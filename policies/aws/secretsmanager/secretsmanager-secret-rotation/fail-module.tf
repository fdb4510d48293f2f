# Modules that are not installed.
module "fail" {
  source = "terraform-aws-modules/secrets-manager/aws"
  name   = "token"
}

module "pass" {
  source              = "terraform-aws-modules/secrets-manager/aws"
  name                = "token"
  enable_rotation     = true
  rotation_lambda_arn = "arn:aws:lambda:eu-west-1:123456789012:function:rotate"
  rotation_rules      = { automatically_after_days = 30 }
}
