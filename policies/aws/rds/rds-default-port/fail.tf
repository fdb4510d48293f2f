resource "aws_db_instance" "fail_nothing_written" {
  engine = "postgres"
}

resource "aws_db_instance" "fail_text" {
  engine = "sqlserver-ex"
  port   = "1433"
}

resource "aws_db_instance" "fail_oracle" {
  engine = "oracle-se2"
  port   = 1521
}
