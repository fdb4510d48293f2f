resource "aws_lb" "web" {}

resource "aws_wafv2_web_acl_association" "web" {
  resource_arn = aws_lb.web.arn
  web_acl_arn  = aws_wafv2_web_acl.web.arn
}

resource "aws_wafv2_web_acl" "web" {}

resource "aws_lb" "inside" {
  internal = true
}

resource "aws_lb" "network" {
  load_balancer_type = "network"
}
