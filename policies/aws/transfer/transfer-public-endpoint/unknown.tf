variable "endpoint_type" {
  type = string
}

resource "aws_transfer_server" "not_known" {
  endpoint_type = var.endpoint_type
}
