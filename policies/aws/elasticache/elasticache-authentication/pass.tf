resource "random_password" "token" {
  length = 32
}

resource "aws_elasticache_replication_group" "groups" {
  replication_group_id       = "sessions"
  transit_encryption_enabled = true
  user_group_ids             = ["sessions"]
}

resource "aws_elasticache_replication_group" "token" {
  replication_group_id       = "sessions"
  transit_encryption_enabled = true
  auth_token                 = "${random_password.token.result}-x"
}
