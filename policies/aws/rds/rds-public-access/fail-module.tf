# Modules that are not installed.
module "fail" {
  source              = "terraform-aws-modules/rds/aws"
  identifier          = "orders"
  engine              = "postgres"
  publicly_accessible = true
}

module "pass" {
  source     = "terraform-aws-modules/rds/aws"
  identifier = "orders"
  engine     = "postgres"
}
