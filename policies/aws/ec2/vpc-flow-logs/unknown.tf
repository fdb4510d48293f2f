variable "vpc" {
  type = string
}

resource "aws_vpc" "perhaps_logged" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_flow_log" "somewhere" {
  vpc_id          = var.vpc
  traffic_type    = "ALL"
  log_destination = "arn:aws:s3:::flow-logs"
}
