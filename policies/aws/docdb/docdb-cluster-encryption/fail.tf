resource "aws_docdb_cluster" "fail_nothing_written" {
  cluster_identifier = "orders"
}

resource "aws_docdb_cluster" "fail_off" {
  cluster_identifier = "orders"
  storage_encrypted  = "false"
}
