variable "setting" {
}

resource "aws_rds_cluster" "not_known" {
  engine              = "aurora-mysql"
  deletion_protection = var.setting
}
