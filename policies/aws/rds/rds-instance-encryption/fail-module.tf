# Modules that are not installed.
module "fail" {
  source            = "terraform-aws-modules/rds/aws"
  identifier        = "orders"
  engine            = "postgres"
  storage_encrypted = false
}

module "pass_none" {
  source             = "terraform-aws-modules/rds/aws"
  identifier         = "orders"
  create_db_instance = false
  storage_encrypted  = false
}
