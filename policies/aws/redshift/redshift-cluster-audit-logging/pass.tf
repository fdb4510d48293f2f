resource "aws_redshift_cluster" "inline" {
  cluster_identifier = "reports"
  node_type          = "ra3.large"
  logging {
    enable      = true
    bucket_name = "logs"
  }
}

resource "aws_redshift_cluster" "beside" {
  cluster_identifier = "orders"
  node_type          = "ra3.large"
}

resource "aws_redshift_logging" "beside" {
  cluster_identifier   = aws_redshift_cluster.beside.id
  log_destination_type = "cloudwatch"
  log_exports          = ["connectionlog", "userlog"]
}
