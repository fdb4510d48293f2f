variable "setting" {
}

resource "aws_db_instance" "not_known" {
  engine             = "mysql"
  ca_cert_identifier = var.setting
}
