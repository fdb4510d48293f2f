module "tag" {
  source = "git::https://example.com/network.git//vpc?depth=1&ref=v1.2.0"
}

module "commit" {
  source = "github.com/example/network?ref=51d462976d84fdea54b47d80dcabbf680badcdb8"
}

module "registry" {
  source  = "terraform-aws-modules/vpc/aws"
  version = "~> 5.8"
}

module "local" {
  source = "../network"
}

module "archive" {
  source = "s3::https://s3-eu-west-1.amazonaws.com/example/network-1.2.0.zip"
}
