resource "aws_wafv2_web_acl" "logged" {
  for_each = toset(["a", "b"])
  name     = each.key
  scope    = "REGIONAL"
}

resource "aws_wafv2_web_acl_logging_configuration" "logged" {
  for_each                = aws_wafv2_web_acl.logged
  resource_arn            = each.value.arn
  log_destination_configs = ["arn:aws:s3:::aws-waf-logs-app"]
}
