data "aws_kms_key" "managed" {
  key_id = "alias/aws/backup"
}

resource "aws_backup_vault" "fail_nothing_written" {
  name = "daily"
}

resource "aws_backup_vault" "fail_managed" {
  name        = "daily"
  kms_key_arn = data.aws_kms_key.managed.arn
}
