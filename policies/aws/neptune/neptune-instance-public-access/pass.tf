resource "aws_neptune_cluster_instance" "private" {
  cluster_identifier  = "graph"
  publicly_accessible = false
}

resource "aws_neptune_cluster_instance" "nothing_written" {
  cluster_identifier = "graph"
}
