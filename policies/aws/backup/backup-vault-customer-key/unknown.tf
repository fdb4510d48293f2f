variable "setting" {}

resource "aws_backup_vault" "not_known" {
  name        = "daily"
  kms_key_arn = var.setting
}
