resource "aws_db_instance" "fail_nothing_written" {
  engine         = "postgres"
  instance_class = "db.t4g.micro"
}

resource "aws_db_instance" "fail_off" {
  engine            = "postgres"
  instance_class    = "db.t4g.micro"
  storage_encrypted = false
}
