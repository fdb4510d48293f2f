resource "aws_elb" "on" {
  access_logs {
    bucket = "logs"
  }
}
