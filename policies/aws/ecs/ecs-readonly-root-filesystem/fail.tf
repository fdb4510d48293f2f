resource "aws_ecs_task_definition" "fail_nothing_written" {
  family = "fail-nothing-written"
  container_definitions = jsonencode([{
    name      = "app"
    image     = "example/app:1.0"
    essential = true
  }])
}

resource "aws_ecs_task_definition" "fail_one_of_two" {
  family = "fail-one-of-two"
  container_definitions = jsonencode([{
    name                   = "app"
    image                  = "example/app:1.0"
    readonlyRootFilesystem = true
  }, { name = "b", image = "b", readonlyRootFilesystem = false }])
}
