variable "policy" {}

resource "aws_lb_listener" "not_known" {
  protocol   = "HTTPS"
  ssl_policy = var.policy
}
