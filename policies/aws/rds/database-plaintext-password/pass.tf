resource "aws_db_instance" "managed" {
  engine                      = "postgres"
  username                    = "app"
  manage_master_user_password = true
}

resource "aws_rds_cluster" "from_snapshot" {
  engine              = "aurora-mysql"
  snapshot_identifier = "orders-weekly"
}
