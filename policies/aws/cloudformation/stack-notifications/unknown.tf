variable "topics" {
  type = list(string)
}

resource "aws_cloudformation_stack" "not_known" {
  name              = "network"
  notification_arns = var.topics
}
