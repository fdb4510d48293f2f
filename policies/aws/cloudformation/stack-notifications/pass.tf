resource "aws_cloudformation_stack" "topic" {
  name              = "network"
  notification_arns = ["arn:aws:sns:eu-central-1:123456789012:stacks"]
}
