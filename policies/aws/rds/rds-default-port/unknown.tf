variable "port" {
  type = number
}

resource "aws_db_instance" "not_known" {
  engine = "mysql"
  port   = var.port
}
