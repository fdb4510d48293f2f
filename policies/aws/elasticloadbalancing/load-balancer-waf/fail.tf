resource "aws_lb" "fail" {
  name = "web"
}
