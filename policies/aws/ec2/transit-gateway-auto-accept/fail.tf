resource "aws_ec2_transit_gateway" "fail_0" {
  auto_accept_shared_attachments = "enable"
}
