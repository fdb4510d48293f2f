resource "aws_db_instance" "good" {
  engine              = "mysql"
  monitoring_interval = 60
}
