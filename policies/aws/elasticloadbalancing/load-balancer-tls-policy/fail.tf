resource "aws_lb_listener" "fail_old" {
  protocol   = "HTTPS"
  ssl_policy = "ELBSecurityPolicy-TLS13-1-0-2021-06"
}

resource "aws_alb_listener" "fail_default" {
  protocol = "TLS"
}
