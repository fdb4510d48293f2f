resource "aws_iam_role" "fail_inline" {
  assume_role_policy  = "{}"
  managed_policy_arns = ["arn:aws:iam::aws:policy/ReadOnlyAccess", "arn:aws:iam::aws:policy/AdministratorAccess"]
}

resource "aws_iam_group" "fail_group" {
  name = "admins"
}

resource "aws_iam_group_policy_attachment" "admins" {
  group      = aws_iam_group.fail_group.name
  policy_arn = "arn:aws-us-gov:iam::aws:policy/AdministratorAccess"
}

# What it is attached to is not in the code.
resource "aws_iam_user_policy_attachment" "fail_alone" {
  user       = "jane"
  policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess"
}

resource "aws_iam_policy_attachment" "fail_several" {
  name       = "admins"
  groups     = ["admins"]
  policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess"
}

resource "aws_ssoadmin_permission_set" "fail_permission_set" {
  name         = "admin"
  instance_arn = "arn:aws:sso:::instance/ssoins-0123456789abcdef"
}

resource "aws_ssoadmin_managed_policy_attachment" "permission_set" {
  instance_arn       = aws_ssoadmin_permission_set.fail_permission_set.instance_arn
  permission_set_arn = aws_ssoadmin_permission_set.fail_permission_set.arn
  managed_policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess"
}

data "aws_iam_policy" "admin" {
  name = "AdministratorAccess"
}

resource "aws_iam_role" "fail_looked_up" {
  assume_role_policy = "{}"
}

resource "aws_iam_role_policy_attachment" "looked_up" {
  role       = aws_iam_role.fail_looked_up.name
  policy_arn = data.aws_iam_policy.admin.arn
}
