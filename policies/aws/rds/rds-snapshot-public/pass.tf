resource "aws_db_snapshot" "account" {
  db_instance_identifier = "orders"
  db_snapshot_identifier = "orders-before-move"
  shared_accounts        = ["111122223333"]
}

resource "aws_db_snapshot" "not_shared" {
  db_instance_identifier = "orders"
  db_snapshot_identifier = "orders-weekly"
}
