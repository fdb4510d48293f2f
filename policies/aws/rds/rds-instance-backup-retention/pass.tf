resource "aws_db_instance" "kept" {
  engine                  = "postgres"
  instance_class          = "db.t4g.micro"
  backup_retention_period = 14
}

resource "aws_db_instance" "replica" {
  instance_class      = "db.t4g.micro"
  replicate_source_db = aws_db_instance.kept.arn
}

resource "aws_rds_cluster_instance" "member" {
  cluster_identifier = "orders"
  engine             = "aurora-postgresql"
  instance_class     = "db.t4g.medium"
}
