resource "aws_vpc_endpoint_service" "fail_default" {}

resource "aws_vpc_endpoint_service" "fail_1" {
  acceptance_required = false
}
