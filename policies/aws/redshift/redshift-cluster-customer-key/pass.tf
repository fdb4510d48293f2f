resource "aws_kms_key" "data" {}

resource "aws_redshift_cluster" "own_key" {
  cluster_identifier = "reports"
  node_type          = "ra3.large"
  encrypted          = true
  kms_key_id         = aws_kms_key.data.arn
}
