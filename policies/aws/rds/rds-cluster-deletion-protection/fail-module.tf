# Modules that are not installed.
module "fail" {
  source = "terraform-aws-modules/rds-aurora/aws"
  name   = "orders"
  engine = "aurora-postgresql"
}

module "pass" {
  source              = "terraform-aws-modules/rds-aurora/aws"
  name                = "orders"
  engine              = "aurora-postgresql"
  deletion_protection = true
}
