resource "aws_iam_policy_attachment" "group" {
  name       = "reader"
  users      = []
  groups     = ["readers"]
  policy_arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"
}

resource "aws_iam_group_policy" "group" {
  group  = "readers"
  policy = jsonencode({ Statement = [] })
}
