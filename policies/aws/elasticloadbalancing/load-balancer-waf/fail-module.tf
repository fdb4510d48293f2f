# Modules that are not installed.
module "fail" {
  source = "terraform-aws-modules/alb/aws"
  name   = "web"
}

module "pass_beside" {
  source = "terraform-aws-modules/alb/aws"
  name   = "api"
}

resource "aws_wafv2_web_acl_association" "beside" {
  resource_arn = module.pass_beside.arn
  web_acl_arn  = "arn:aws:wafv2:eu-west-1:123456789012:regional/webacl/web/1"
}
