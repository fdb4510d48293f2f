resource "aws_neptune_cluster" "encrypted" {
  engine            = "neptune"
  storage_encrypted = true
}

resource "aws_neptune_cluster" "replica" {
  replication_source_identifier = "graph"
}
