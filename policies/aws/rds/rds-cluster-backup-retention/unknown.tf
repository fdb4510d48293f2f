variable "days" {
  type = number
}

resource "aws_rds_cluster" "not_known" {
  engine                  = "aurora-postgresql"
  backup_retention_period = var.days
}
