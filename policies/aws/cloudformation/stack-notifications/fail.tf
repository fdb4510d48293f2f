resource "aws_cloudformation_stack" "fail_nothing" {
  name = "network"
}
