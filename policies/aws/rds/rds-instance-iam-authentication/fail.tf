resource "aws_db_instance" "fail_nothing_written" {
  engine = "mysql"
}

resource "aws_db_instance" "fail_written" {
  engine                              = "mysql"
  iam_database_authentication_enabled = false
}
