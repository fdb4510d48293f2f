resource "aws_iam_user" "machine" {
  name = "ci"
}
