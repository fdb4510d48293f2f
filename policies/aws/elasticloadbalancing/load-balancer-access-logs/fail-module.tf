# Modules that are not installed.
module "fail" {
  source = "terraform-aws-modules/alb/aws"
  name   = "web"
}

module "pass" {
  source      = "terraform-aws-modules/alb/aws"
  name        = "web"
  access_logs = { bucket = "logs" }
}
