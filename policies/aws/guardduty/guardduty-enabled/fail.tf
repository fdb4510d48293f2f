resource "aws_guardduty_detector" "fail_off" {
  enable = false
}
