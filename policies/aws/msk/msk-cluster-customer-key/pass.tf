resource "aws_kms_key" "data" {}

resource "aws_msk_cluster" "key" {
  cluster_name = "events"
  encryption_info {
    encryption_at_rest_kms_key_arn = aws_kms_key.data.arn
  }
}
