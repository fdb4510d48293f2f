resource "aws_lb" "on" {
  access_logs {
    bucket  = "logs"
    enabled = true
  }
}

resource "aws_lb" "gateway" {
  load_balancer_type = "gateway"
}
