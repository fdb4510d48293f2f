variable "settings" {
  type = map(any)
}

resource "aws_rds_cluster" "not_known" {
  engine            = "aurora-postgresql"
  storage_encrypted = var.settings.encrypted
}
