module "fail_git" {
  source = "git::https://example.com/network.git//vpc?depth=1"
}

module "fail_github" {
  source = "github.com/example/network"
}

module "fail_ssh" {
  source = "git@github.com:example/network.git"
}

module "fail_branch" {
  source = "git::https://example.com/network.git?ref=main"
}

module "fail_registry" {
  source = "terraform-aws-modules/vpc/aws"
}

module "fail_private_registry" {
  source = "app.terraform.io/example/vpc/aws//modules/endpoints"
}
