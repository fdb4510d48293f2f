resource "aws_ecs_task_definition" "fail_host" {
  family   = "fail-host"
  pid_mode = "host"
  container_definitions = jsonencode([{
    name  = "app"
    image = "example/app:1.0"
  }])
}
