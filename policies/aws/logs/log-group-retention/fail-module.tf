# Modules that are not installed.
module "fail" {
  source = "terraform-aws-modules/cloudwatch/aws//modules/log-group"
  name   = "api"
}

module "pass" {
  source            = "terraform-aws-modules/cloudwatch/aws//modules/log-group"
  name              = "api"
  retention_in_days = 365
}
