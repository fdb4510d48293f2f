resource "aws_lb_listener" "current" {
  protocol   = "HTTPS"
  ssl_policy = "ELBSecurityPolicy-TLS13-1-2-Res-2021-06"
}

resource "aws_lb_listener" "forward_secrecy" {
  protocol   = "TLS"
  ssl_policy = "ELBSecurityPolicy-FS-1-2-Res-2020-10"
}

resource "aws_lb_listener" "tcp" {
  protocol = "TCP"
}
