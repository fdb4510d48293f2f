resource "aws_db_instance" "fail_literal" {
  engine   = "postgres"
  username = "app"
  password = "correct-horse-battery"
}

variable "password" {
  default = "correct-horse-battery"
}

resource "aws_rds_cluster" "fail_default" {
  engine          = "aurora-mysql"
  master_username = "app"
  master_password = var.password
}

resource "aws_docdb_cluster" "fail_docdb" {
  master_username = "app"
  master_password = "correct-horse-battery"
}

resource "aws_redshift_cluster" "fail_redshift" {
  cluster_identifier = "reports"
  node_type          = "ra3.large"
  master_username    = "app"
  master_password    = "Correct-horse-battery-1"
}
