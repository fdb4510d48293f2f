resource "aws_db_instance" "good" {
  engine             = "mysql"
  ca_cert_identifier = "rds-ca-ecc384-g1"
}

resource "aws_db_instance" "nothing_written" {
  engine = "mysql"
}
