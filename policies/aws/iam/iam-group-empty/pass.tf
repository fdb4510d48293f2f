resource "aws_iam_group" "members" {
  name = "members"
}

resource "aws_iam_group_membership" "members" {
  name  = "members"
  group = aws_iam_group.members.name
  users = [aws_iam_user.jane.name]
}

resource "aws_iam_group" "by_user" {
  name = "by-user"
}

resource "aws_iam_user" "jane" {
  name = "jane"
}

resource "aws_iam_user_group_membership" "jane" {
  user   = aws_iam_user.jane.name
  groups = [aws_iam_group.by_user.name]
}
