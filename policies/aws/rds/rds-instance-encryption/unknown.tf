variable "encrypted" {
  type = bool
}

resource "aws_db_instance" "not_known" {
  engine            = "postgres"
  instance_class    = "db.t4g.micro"
  storage_encrypted = var.encrypted
}

# It is encrypted if the snapshot is.
resource "aws_db_instance" "restored" {
  instance_class      = "db.t4g.micro"
  snapshot_identifier = "orders-before-move"
}
