variable "is_logged" {}

resource "aws_elb" "not_known" {
  access_logs {
    bucket  = "logs"
    enabled = var.is_logged
  }
}
