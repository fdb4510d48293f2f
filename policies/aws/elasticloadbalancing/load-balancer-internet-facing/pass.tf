resource "aws_lb" "good_0" {
  internal = true
}

resource "aws_lb" "gateway" {
  load_balancer_type = "gateway"
}
