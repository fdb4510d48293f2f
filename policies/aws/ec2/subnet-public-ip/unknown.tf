variable "value" {}

resource "aws_subnet" "not_known" {
  map_public_ip_on_launch = var.value
}
