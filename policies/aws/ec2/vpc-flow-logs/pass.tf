resource "aws_vpc" "each" {
  for_each   = { a = "10.0.0.0/16", b = "10.1.0.0/16" }
  cidr_block = each.value
}

resource "aws_flow_log" "each" {
  for_each        = aws_vpc.each
  vpc_id          = each.value.id
  traffic_type    = "REJECT"
  log_destination = "arn:aws:s3:::flow-logs"
}
