resource "aws_db_instance" "good" {
  engine                       = "mysql"
  performance_insights_enabled = true
}

resource "aws_db_instance" "not_supported" {
  engine         = "mysql"
  instance_class = "db.t3.small"
}
