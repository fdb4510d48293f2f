resource "aws_vpc" "fail_none" {
  cidr_block = "10.0.0.0/16"
}

# A flow log of a subnet is not one of the VPC.
resource "aws_vpc" "fail_subnet_only" {
  cidr_block = "10.1.0.0/16"
}

resource "aws_subnet" "a" {
  vpc_id     = aws_vpc.fail_subnet_only.id
  cidr_block = "10.1.0.0/24"
}

resource "aws_flow_log" "subnet" {
  subnet_id       = aws_subnet.a.id
  traffic_type    = "ALL"
  log_destination = "arn:aws:s3:::flow-logs"
}

resource "aws_vpc" "pass_logged" {
  cidr_block = "10.2.0.0/16"
}

resource "aws_flow_log" "logged" {
  vpc_id          = aws_vpc.pass_logged.id
  traffic_type    = "ALL"
  log_destination = "arn:aws:s3:::flow-logs"
}
