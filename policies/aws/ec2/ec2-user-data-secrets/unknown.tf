variable "data" {}

resource "aws_instance" "not_known" {
  user_data = var.data
}
