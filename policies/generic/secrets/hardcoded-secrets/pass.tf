variable "db_password" {
  type      = string
  sensitive = true
}

variable "password_length" {
  default = 24
}

locals {
  secret_name = "shop-database"
  token_url   = "https://login.example.com/oauth/token"
  empty       = { password = "" }
  taken       = { password = var.db_password }
}

resource "random_password" "db" {
  length = var.password_length
}

resource "aws_db_instance" "generated" {
  password                    = random_password.db.result
  manage_master_user_password = true
}

resource "aws_db_instance" "given" {
  password = var.db_password
}

resource "aws_ecs_task_definition" "app" {
  container_definitions = jsonencode([{
    name    = "app"
    secrets = [{ name = "DB_PASSWORD", valueFrom = "arn:aws:ssm:eu-west-1:111122223333:parameter/db" }]
    environment = [{ name = "DB_PASSWORD_FILE", value = "/run/secrets/db" }, { name = "AUTH_TOKEN", value = "<token>" }]
  }])
}

resource "aws_instance" "script" {
  user_data = <<-EOT
    #!/bin/sh
    TOKEN=$(curl -X PUT http://169.254.169.254/latest/api/token)
    export DB_PASSWORD=$(aws secretsmanager get-secret-value --secret-id shop)
  EOT
}

resource "aws_iam_account_password_policy" "strict" {
  minimum_password_length = 14
  password_reuse_prevention = 24
}

resource "aws_iam_policy" "read" {
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = ["secretsmanager:GetSecretValue"], Resource = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:shop" }] })
}

resource "kubernetes_ingress_v1" "app" {
  metadata {
    name        = "app"
    annotations = { "nginx.ingress.kubernetes.io/auth-secret" = "basic-auth" }
  }
}
