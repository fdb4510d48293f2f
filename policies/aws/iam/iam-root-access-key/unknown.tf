variable "user" {
  type = string
}

resource "aws_iam_access_key" "not_known" {
  user = var.user
}
