resource "aws_elb" "fail_none" {}

resource "aws_elb" "fail_off" {
  access_logs {
    bucket  = "logs"
    enabled = false
  }
}
