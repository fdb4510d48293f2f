resource "aws_ecs_task_definition" "plain" {
  family = "plain"
  container_definitions = jsonencode([{
    name      = "app"
    image     = "example/app:1.0"
    essential = true
  }])
}

resource "aws_ecs_task_definition" "off" {
  family = "off"
  container_definitions = jsonencode([{
    name       = "app"
    image      = "example/app:1.0"
    privileged = false
  }])
}
