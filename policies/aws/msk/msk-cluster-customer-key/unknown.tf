variable "setting" {}

resource "aws_msk_cluster" "not_known" {
  cluster_name = "events"
  encryption_info {
    encryption_at_rest_kms_key_arn = var.setting
  }
}
