variable "name" {
  type = string
}

resource "aws_secretsmanager_secret" "not_known" {
  name = var.name
}

resource "aws_secretsmanager_secret_rotation" "somewhere" {
  secret_id           = var.name
  rotation_lambda_arn = "arn:aws:lambda:eu-central-1:123456789012:function:rotate"
}
