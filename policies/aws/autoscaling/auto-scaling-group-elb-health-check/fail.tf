resource "aws_autoscaling_group" "fail_default" {
  target_group_arns = ["arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/web/1"]
}

resource "aws_autoscaling_group" "fail_attached" {
  health_check_type = "EC2"
}

resource "aws_autoscaling_attachment" "attached" {
  autoscaling_group_name = aws_autoscaling_group.fail_attached.id
  elb                    = "web"
}
