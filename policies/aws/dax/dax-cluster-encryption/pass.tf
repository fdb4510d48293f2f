resource "aws_dax_cluster" "encrypted" {
  cluster_name = "cache"
  server_side_encryption {
    enabled = true
  }
}
