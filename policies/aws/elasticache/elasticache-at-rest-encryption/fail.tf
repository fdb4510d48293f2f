resource "aws_elasticache_replication_group" "fail_nothing_written" {
  replication_group_id = "sessions"
}

resource "aws_elasticache_replication_group" "fail_off" {
  replication_group_id       = "sessions"
  engine                     = "redis"
  at_rest_encryption_enabled = false
}

resource "aws_elasticache_replication_group" "fail_valkey_off" {
  replication_group_id       = "sessions"
  engine                     = "valkey"
  at_rest_encryption_enabled = false
}
