variable "value" {}

resource "aws_ec2_transit_gateway" "not_known" {
  auto_accept_shared_attachments = var.value
}
