# Modules that are not installed.
module "fail" {
  source     = "terraform-aws-modules/rds/aws"
  identifier = "orders"
  engine     = "postgres"
  family     = "postgres16"
  parameters = [{ name = "rds.force_ssl", value = "0" }]
}

module "pass" {
  source     = "terraform-aws-modules/rds/aws"
  identifier = "orders"
  engine     = "postgres"
  family     = "postgres16"
  parameters = [{ name = "rds.force_ssl", value = "1" }]
}
