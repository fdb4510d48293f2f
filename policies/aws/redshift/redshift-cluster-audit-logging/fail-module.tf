# Modules that are not installed.
module "fail" {
  source             = "terraform-aws-modules/redshift/aws"
  cluster_identifier = "numbers"
}

module "pass" {
  source             = "terraform-aws-modules/redshift/aws"
  cluster_identifier = "numbers"
  logging            = { log_destination_type = "cloudwatch" }
}

module "pass_beside" {
  source             = "terraform-aws-modules/redshift/aws"
  cluster_identifier = "figures"
}

resource "aws_redshift_logging" "beside" {
  cluster_identifier   = module.pass_beside.cluster_identifier
  log_destination_type = "cloudwatch"
}
