resource "aws_iam_access_key" "ci" {
  user = "ci"
}

resource "aws_iam_access_key" "inactive" {
  user   = "root"
  status = "Inactive"
}
