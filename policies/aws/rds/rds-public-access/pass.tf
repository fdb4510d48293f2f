resource "aws_db_instance" "private" {
  engine              = "postgres"
  instance_class      = "db.t4g.micro"
  publicly_accessible = false
}

resource "aws_db_instance" "nothing_written" {
  engine         = "postgres"
  instance_class = "db.t4g.micro"
}
