# Modules that are not installed.
module "fail" {
  source = "terraform-aws-modules/vpc/aws"
  name   = "apps"
  cidr   = "10.0.0.0/16"
}

module "pass" {
  source          = "terraform-aws-modules/vpc/aws"
  name            = "apps"
  cidr            = "10.0.0.0/16"
  enable_flow_log = true
}

module "pass_beside" {
  source = "terraform-aws-modules/vpc/aws"
  name   = "apps"
  cidr   = "10.0.0.0/16"
}

resource "aws_flow_log" "beside" {
  vpc_id          = module.pass_beside.vpc_id
  traffic_type    = "ALL"
  log_destination = "arn:aws:s3:::flow-logs"
}
