resource "aws_neptune_cluster_instance" "fail_public" {
  cluster_identifier  = "graph"
  publicly_accessible = true
}
