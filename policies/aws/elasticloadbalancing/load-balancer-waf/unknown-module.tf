# A module that is not installed.
module "unknown" {
  source            = "terraform-aws-modules/alb/aws"
  name              = "web"
  associate_web_acl = true
  web_acl_arn       = "arn:aws:wafv2:eu-west-1:123456789012:regional/webacl/web/1"
}
