resource "aws_db_instance" "fail_written" {
  engine             = "mysql"
  ca_cert_identifier = "rds-ca-2019"
}
