resource "aws_lb" "fail_default" {
}

resource "aws_lb" "fail_off" {
  access_logs {
    bucket  = "logs"
    enabled = false
  }
}

resource "aws_alb" "fail_default" {}

resource "aws_lb" "fail_bucket_only" {
  access_logs {
    bucket = "logs"
  }
}
