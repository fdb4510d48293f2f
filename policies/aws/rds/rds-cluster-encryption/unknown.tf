variable "settings" {
  type = map(any)
}

resource "aws_rds_cluster" "not_known" {
  engine            = "aurora-postgresql"
  storage_encrypted = var.settings.encrypted
}

# It is encrypted if the snapshot is.
resource "aws_rds_cluster" "restored" {
  engine              = "aurora-mysql"
  snapshot_identifier = "orders-before-move"
}
