resource "aws_ecs_task_definition" "fail_misplaced" {
  family = "fail-misplaced"
  container_definitions = jsonencode([{
    name    = "app"
    image   = "example/app:1.0"
    pidMode = "host"
  }])
}
