variable "value" {}

resource "aws_lb" "not_known" {
  access_logs {
    bucket  = "logs"
    enabled = var.value
  }
}
