resource "aws_docdb_cluster" "encrypted" {
  cluster_identifier = "orders"
  storage_encrypted  = true
}
