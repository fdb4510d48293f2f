variable "range" {
  type = string
}

resource "aws_db_security_group" "not_known" {
  name = "databases"
  ingress {
    cidr = var.range
  }
}
