variable "setting" {
}

resource "aws_rds_cluster" "not_known" {
  engine                              = "aurora-mysql"
  iam_database_authentication_enabled = var.setting
}
