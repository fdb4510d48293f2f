resource "aws_ecs_cluster" "fail_nothing_written" {
  name = "fail-nothing-written"
}

resource "aws_ecs_cluster" "fail_off" {
  name = "fail-off"
  setting {
    name  = "containerInsights"
    value = "disabled"
  }
}
