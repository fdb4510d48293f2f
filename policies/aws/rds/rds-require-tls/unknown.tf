resource "aws_db_parameter_group" "variable" {
  name   = "variable"
  family = "postgres13"

  parameter {
    name  = "rds.force_ssl"
    value = var.setting
  }
}

variable "setting" {}

resource "aws_db_instance" "not_known" {
  parameter_group_name = aws_db_parameter_group.variable.name
}

resource "aws_db_instance" "elsewhere" {
  parameter_group_name = "made-elsewhere"
}
