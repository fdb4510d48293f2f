resource "aws_iam_group" "fail_nobody" {
  name = "nobody"
}

resource "aws_iam_group" "fail_empty" {
  name = "empty"
}

resource "aws_iam_group_membership" "empty" {
  name  = "empty"
  group = aws_iam_group.fail_empty.name
  users = []
}
