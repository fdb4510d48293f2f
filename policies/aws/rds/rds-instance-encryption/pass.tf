resource "aws_db_instance" "encrypted" {
  engine            = "postgres"
  instance_class    = "db.t4g.micro"
  storage_encrypted = true
}

# It takes over the encryption of its source.
resource "aws_db_instance" "replica" {
  instance_class      = "db.t4g.micro"
  replicate_source_db = "orders"
}

# Its storage is the cluster's.
resource "aws_rds_cluster_instance" "member" {
  cluster_identifier = "orders"
  engine             = "aurora-postgresql"
  instance_class     = "db.t4g.medium"
}
