variable "type" {}

resource "aws_autoscaling_group" "not_known" {
  load_balancers    = ["web"]
  health_check_type = var.type
}
