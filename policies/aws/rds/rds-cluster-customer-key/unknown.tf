variable "setting" {
}

resource "aws_rds_cluster" "not_known" {
  engine     = "aurora-mysql"
  kms_key_id = var.setting
}
