resource "aws_waf_web_acl" "fail_alone" {
  name        = "alone"
  metric_name = "alone"
}

resource "aws_wafregional_web_acl" "fail_regional" {
  name        = "alone"
  metric_name = "alone"
}
