resource "aws_vpc_endpoint_service" "good_0" {
  acceptance_required = true
}
