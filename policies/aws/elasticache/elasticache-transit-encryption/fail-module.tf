# Modules that are not installed.
module "fail" {
  source                     = "terraform-aws-modules/elasticache/aws"
  replication_group_id       = "sessions"
  transit_encryption_enabled = false
}

module "pass_default" {
  source               = "terraform-aws-modules/elasticache/aws"
  replication_group_id = "sessions"
}
