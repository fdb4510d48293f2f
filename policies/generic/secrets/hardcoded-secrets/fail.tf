variable "fail_db_password" {
  default = "correct-horse-9"
}

locals {
  fail_url     = "postgres://app:correct-horse-9@db.internal:5432/shop"
  fail_service = { client_secret = "Zk2-plq83mzT_x" }
}

resource "aws_db_instance" "fail" {
  username = "app"
  password = "changeme"
}

resource "aws_instance" "fail_user_data" {
  user_data = <<-EOT
    #!/bin/sh
    export MODE=fast
    export AWS_ACCESS_KEY_ID=AKIAIOSFODNN7EXAMPLE
  EOT
}

resource "aws_lambda_function" "fail_environment" {
  environment {
    variables = { GITHUB_TOKEN = "ghp_aB3dE6gH9jK2mN5pQ8rS1tU4vW7xY0zAbCdE" }
  }
}

resource "aws_secretsmanager_secret_version" "fail_json" {
  secret_id     = "shop"
  secret_string = jsonencode({ username = "app", password = "correct-horse-9" })
}

module "fail_call" {
  source         = "./none"
  admin_password = "correct-horse-9"
}

data "http" "fail_header" {
  url             = "https://example.com"
  request_headers = { Authorization = "Bearer ghp_aB3dE6gH9jK2mN5pQ8rS1tU4vW7xY0zAbCdE" }
}

provider "datadog" {
  alias   = "fail"
  api_key = "9775a026f1ca7d1c6c5af9d94d9595a4"
}
