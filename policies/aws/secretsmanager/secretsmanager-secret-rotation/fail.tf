resource "aws_secretsmanager_secret" "fail_nothing" {
  name = "token"
}
