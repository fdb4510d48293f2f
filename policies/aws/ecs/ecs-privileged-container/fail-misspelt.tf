resource "aws_ecs_task_definition" "fail_misspelt" {
  family = "fail-misspelt"
  container_definitions = jsonencode([{
    name      = "app"
    image     = "example/app:1.0"
    privilege = true
  }])
}
