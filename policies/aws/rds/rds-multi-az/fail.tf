resource "aws_db_instance" "fail_nothing_written" {
  engine = "mysql"
}

resource "aws_db_instance" "fail_written" {
  engine   = "mysql"
  multi_az = false
}
