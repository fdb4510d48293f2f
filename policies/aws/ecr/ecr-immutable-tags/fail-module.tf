# Modules that are not installed.
module "fail" {
  source                          = "terraform-aws-modules/ecr/aws"
  repository_name                 = "api"
  repository_image_tag_mutability = "MUTABLE"
}

module "pass_default" {
  source          = "terraform-aws-modules/ecr/aws"
  repository_name = "api"
}
