resource "aws_iam_role" "reader" {
  assume_role_policy = "{}"
}

resource "aws_iam_role_policy_attachment" "reader" {
  for_each   = toset(["arn:aws:iam::aws:policy/ReadOnlyAccess", "arn:aws:iam::123456789012:policy/AdministratorAccess-not"])
  role       = aws_iam_role.reader.name
  policy_arn = each.value
}
