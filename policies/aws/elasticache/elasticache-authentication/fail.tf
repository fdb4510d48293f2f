resource "aws_elasticache_replication_group" "fail_nothing_written" {
  replication_group_id = "sessions"
}

resource "aws_elasticache_replication_group" "fail_no_token" {
  replication_group_id       = "sessions"
  transit_encryption_enabled = true
}

resource "aws_elasticache_replication_group" "fail_no_groups" {
  replication_group_id       = "sessions"
  transit_encryption_enabled = true
  user_group_ids             = []
}
