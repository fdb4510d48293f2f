variable "subnets" {
  type = list(string)
}

resource "aws_db_subnet_group" "given" {
  name       = "given"
  subnet_ids = var.subnets
}

resource "aws_db_instance" "not_known" {
  db_subnet_group_name = aws_db_subnet_group.given.name
}

resource "aws_db_instance" "elsewhere" {
  db_subnet_group_name = "made-elsewhere"
}
