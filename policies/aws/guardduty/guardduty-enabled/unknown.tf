variable "enable" {
  type = bool
}

resource "aws_guardduty_detector" "not_known" {
  enable = var.enable
}
