resource "aws_iam_access_key" "fail_root" {
  user = "root"
}

resource "aws_iam_user" "root" {
  name = "root"
}

resource "aws_iam_access_key" "fail_reference" {
  user = aws_iam_user.root.name
}
