# Modules that are not installed.
module "fail" {
  source                = "terraform-aws-modules/lambda/aws"
  function_name         = "hook"
  environment_variables = { DATABASE = "redis://:hunter2@cache.example.com:6379/0" }
}

module "pass" {
  source                = "terraform-aws-modules/lambda/aws"
  function_name         = "hook"
  environment_variables = { LOG_LEVEL = "info" }
}
