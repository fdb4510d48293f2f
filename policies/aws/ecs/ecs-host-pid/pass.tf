resource "aws_ecs_task_definition" "plain" {
  family = "plain"
  container_definitions = jsonencode([{
    name  = "app"
    image = "example/app:1.0"
  }])
}

resource "aws_ecs_task_definition" "shared_in_task" {
  family   = "shared-in-task"
  pid_mode = "task"
  container_definitions = jsonencode([{
    name  = "app"
    image = "example/app:1.0"
  }])
}
