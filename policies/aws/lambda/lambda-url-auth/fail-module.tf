# Modules that are not installed.
module "fail" {
  source                     = "terraform-aws-modules/lambda/aws"
  function_name              = "hook"
  create_lambda_function_url = true
}

module "pass_iam" {
  source                     = "terraform-aws-modules/lambda/aws"
  function_name              = "hook"
  create_lambda_function_url = true
  authorization_type         = "AWS_IAM"
}

module "pass_none" {
  source        = "terraform-aws-modules/lambda/aws"
  function_name = "hook"
}
