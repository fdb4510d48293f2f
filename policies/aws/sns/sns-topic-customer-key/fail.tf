data "aws_kms_alias" "managed" {
  name = "alias/aws/sns"
}

resource "aws_sns_topic" "fail_managed" {
  name              = "orders"
  kms_master_key_id = "alias/aws/sns"
}

resource "aws_sns_topic" "fail_looked_up" {
  name              = "bills"
  kms_master_key_id = data.aws_kms_alias.managed.arn
}
