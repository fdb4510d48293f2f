variable "password" {
  type      = string
  sensitive = true
}

resource "aws_db_instance" "not_known" {
  engine   = "postgres"
  password = var.password
}

resource "random_password" "db" {
  length = 32
}

resource "aws_rds_cluster" "generated" {
  engine          = "aurora-mysql"
  master_username = "app"
  master_password = random_password.db.result
}

data "aws_secretsmanager_secret_version" "db" {
  secret_id = "db"
}

resource "aws_docdb_cluster" "looked_up" {
  master_username = "app"
  master_password = jsondecode(data.aws_secretsmanager_secret_version.db.secret_string)["password"]
}
