resource "aws_db_security_group" "fail_open" {
  name = "databases"
  ingress {
    cidr = "10.0.0.0/24"
  }
  ingress {
    cidr = "0.0.0.0/0"
  }
}
