resource "aws_secretsmanager_secret" "rotated" {
  for_each = toset(["a", "b"])
  name     = each.key
}

resource "aws_secretsmanager_secret_rotation" "rotated" {
  for_each            = aws_secretsmanager_secret.rotated
  secret_id           = each.value.id
  rotation_lambda_arn = "arn:aws:lambda:eu-central-1:123456789012:function:rotate"
  rotation_rules {
    automatically_after_days = 30
  }
}

resource "aws_secretsmanager_secret" "inline" {
  rotation_lambda_arn = "arn:aws:lambda:eu-central-1:123456789012:function:rotate"
  rotation_rules {
    automatically_after_days = 30
  }
}
