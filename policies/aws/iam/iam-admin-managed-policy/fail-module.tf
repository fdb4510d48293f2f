# Modules that are not installed.
module "fail" {
  source              = "terraform-aws-modules/iam/aws//modules/iam-assumable-role"
  create_role         = true
  role_name           = "deploy"
  attach_admin_policy = true
}

module "fail_user" {
  source      = "terraform-aws-modules/iam/aws//modules/iam-user"
  name        = "ci"
  policy_arns = ["arn:aws:iam::aws:policy/AdministratorAccess"]
}

module "pass" {
  source                  = "terraform-aws-modules/iam/aws//modules/iam-assumable-role"
  create_role             = true
  role_name               = "read"
  attach_readonly_policy  = true
  custom_role_policy_arns = ["arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess"]
}
