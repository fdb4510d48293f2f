variable "group" {
  type = string
}

resource "aws_route53_zone" "not_known" {
  name = "example.com"
}

resource "aws_route53_query_log" "not_known" {
  zone_id                  = aws_route53_zone.not_known.zone_id
  cloudwatch_log_group_arn = var.group
}
