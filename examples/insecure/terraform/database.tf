resource "aws_db_instance" "shop" {
  identifier              = local.name
  engine                  = "mysql"
  instance_class          = "db.t3.medium"
  allocated_storage       = 20
  username                = "admin"
  password                = "not-a-secret-any-more"
  publicly_accessible     = true
  storage_encrypted       = false
  backup_retention_period = 0
  skip_final_snapshot     = true
}

resource "aws_sqs_queue" "orders" {
  name                    = "${local.name}-orders"
  sqs_managed_sse_enabled = false
}

resource "aws_sns_topic" "orders" {
  name = "${local.name}-orders"
}
