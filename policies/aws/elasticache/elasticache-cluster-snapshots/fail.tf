resource "aws_elasticache_cluster" "fail_nothing_written" {
  engine    = "redis"
  node_type = "cache.t4g.small"
}

resource "aws_elasticache_cluster" "fail_off" {
  engine                   = "valkey"
  node_type                = "cache.t4g.small"
  snapshot_retention_limit = 0
}
