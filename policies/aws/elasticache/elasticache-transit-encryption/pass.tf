resource "aws_elasticache_global_replication_group" "sessions" {
  global_replication_group_id_suffix = "sessions"
  primary_replication_group_id       = "sessions-main"
}

resource "aws_elasticache_replication_group" "on" {
  replication_group_id       = "sessions"
  transit_encryption_enabled = true
}

resource "aws_elasticache_replication_group" "valkey" {
  replication_group_id = "sessions"
  engine               = "valkey"
}

resource "aws_elasticache_replication_group" "secondary" {
  replication_group_id        = "sessions"
  global_replication_group_id = aws_elasticache_global_replication_group.sessions.id
}
