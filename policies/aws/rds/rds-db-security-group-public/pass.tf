resource "aws_db_security_group" "office" {
  name = "databases"
  ingress {
    cidr = "203.0.113.0/24"
  }
  ingress {
    security_group_name = "web"
  }
}
