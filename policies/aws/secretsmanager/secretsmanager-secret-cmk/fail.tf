resource "aws_secretsmanager_secret" "fail_nothing" {
  name = "token"
}

resource "aws_secretsmanager_secret" "fail_alias" {
  kms_key_id = "alias/aws/secretsmanager"
}
