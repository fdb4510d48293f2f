variable "value" {}

resource "aws_instance" "not_known" {
  iam_instance_profile = var.value
}
