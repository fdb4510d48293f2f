resource "aws_db_instance" "fail_instance" {
  engine              = "postgres"
  instance_class      = "db.t4g.micro"
  publicly_accessible = true
}

variable "expose" {
  default = true
}

resource "aws_rds_cluster_instance" "fail_member" {
  count               = 2
  cluster_identifier  = "orders"
  engine              = "aurora-postgresql"
  instance_class      = "db.t4g.medium"
  publicly_accessible = var.expose
}
