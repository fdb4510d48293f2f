resource "aws_autoscaling_group" "elb" {
  load_balancers    = ["web"]
  health_check_type = "ELB"
}

resource "aws_autoscaling_group" "alone" {
  target_group_arns = []
}
