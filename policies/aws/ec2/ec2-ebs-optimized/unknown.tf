variable "value" {}

resource "aws_instance" "not_known" {
  ebs_optimized = var.value
}
