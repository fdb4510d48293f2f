resource "aws_dax_cluster" "fail_nothing_written" {
  cluster_name = "cache"
}

resource "aws_dax_cluster" "fail_off" {
  cluster_name = "cache"
  server_side_encryption {
    enabled = false
  }
}

resource "aws_dax_cluster" "fail_default" {
  cluster_name = "cache"
  server_side_encryption {}
}
