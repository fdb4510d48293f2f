variable "access_key" {
  type = string
}

variable "secret_key" {
  type      = string
  sensitive = true
}

provider "aws" {
  region = "eu-west-1"
}

provider "aws" {
  alias      = "given"
  access_key = var.access_key
  secret_key = var.secret_key
}

# LocalStack takes anything.
provider "aws" {
  alias      = "localstack"
  access_key = "test"
  secret_key = "mock_secret_key"
}
