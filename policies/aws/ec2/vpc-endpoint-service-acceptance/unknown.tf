variable "value" {}

resource "aws_vpc_endpoint_service" "not_known" {
  acceptance_required = var.value
}
