resource "aws_ec2_transit_gateway" "default" {}

resource "aws_ec2_transit_gateway" "good_1" {
  auto_accept_shared_attachments = "disable"
}
