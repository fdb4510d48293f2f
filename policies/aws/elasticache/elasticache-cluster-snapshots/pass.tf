resource "aws_elasticache_cluster" "kept" {
  engine                   = "redis"
  snapshot_retention_limit = 7
}

resource "aws_elasticache_cluster" "memcached" {
  engine = "memcached"
}

resource "aws_elasticache_cluster" "member" {
  replication_group_id = "sessions"
}
