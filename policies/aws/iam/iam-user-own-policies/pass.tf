resource "aws_iam_user" "member" {
  name = "jane"
}

resource "aws_iam_user_group_membership" "member" {
  user   = aws_iam_user.member.name
  groups = ["readers"]
}
