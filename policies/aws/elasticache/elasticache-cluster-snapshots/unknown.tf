variable "setting" {}

resource "aws_elasticache_cluster" "not_known" {
  engine                   = "redis"
  snapshot_retention_limit = var.setting
}
