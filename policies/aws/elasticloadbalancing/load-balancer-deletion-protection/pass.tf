resource "aws_lb" "on" {
  enable_deletion_protection = true
}
