resource "aws_ecs_service" "none" {
  name            = "none"
  task_definition = "app"
}

resource "aws_ecs_service" "private" {
  name            = "private"
  task_definition = "app"
  network_configuration {
    subnets          = ["subnet-0a"]
    assign_public_ip = false
  }
}
