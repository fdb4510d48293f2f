variable "accounts" {
  type = list(string)
}

resource "aws_db_snapshot" "not_known" {
  db_instance_identifier = "orders"
  db_snapshot_identifier = "orders-before-move"
  shared_accounts        = var.accounts
}
