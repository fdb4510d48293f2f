variable "destinations" {
  type = list(string)
}

resource "aws_wafv2_web_acl" "not_known" {
  name  = "not-known"
  scope = "REGIONAL"
}

resource "aws_wafv2_web_acl_logging_configuration" "not_known" {
  resource_arn            = aws_wafv2_web_acl.not_known.arn
  log_destination_configs = var.destinations
}
