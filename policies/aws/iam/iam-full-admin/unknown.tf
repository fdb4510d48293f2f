variable "actions" {
  type = list(string)
}

resource "aws_iam_policy" "not_known" {
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = var.actions, Resource = "*" }] })
}

variable "document" {
  type = string
}

resource "aws_iam_role_policy" "not_known" {
  role   = "deploy"
  policy = var.document
}
