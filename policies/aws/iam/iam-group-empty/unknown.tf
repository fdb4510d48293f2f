variable "group" {
  type = string
}

resource "aws_iam_group" "not_known" {
  name = var.group
}

resource "aws_iam_group_membership" "not_known" {
  name  = "members"
  group = "${var.group}-1"
  users = ["jane"]
}
