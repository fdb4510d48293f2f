resource "aws_db_snapshot" "fail_all" {
  db_instance_identifier = "orders"
  db_snapshot_identifier = "orders-before-move"
  shared_accounts        = ["all"]
}

resource "aws_db_cluster_snapshot" "fail_cluster" {
  db_cluster_identifier          = "orders"
  db_cluster_snapshot_identifier = "orders-before-move"
  shared_accounts                = ["111122223333", "all"]
}
