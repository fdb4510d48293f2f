# Modules that are not installed.
module "fail" {
  source   = "terraform-aws-modules/dynamodb-table/aws"
  name     = "orders"
  hash_key = "id"
}

module "pass" {
  source                         = "terraform-aws-modules/dynamodb-table/aws"
  name                           = "orders"
  hash_key                       = "id"
  point_in_time_recovery_enabled = true
}
