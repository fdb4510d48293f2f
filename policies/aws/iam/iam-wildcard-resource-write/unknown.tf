variable "actions" {
  type = list(string)
}

resource "aws_iam_policy" "not_known" {
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = var.actions, Resource = "*" }] })
}
