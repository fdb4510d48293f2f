variable "setting" {}

resource "aws_elasticache_replication_group" "not_known" {
  replication_group_id       = "sessions"
  transit_encryption_enabled = var.setting
}
