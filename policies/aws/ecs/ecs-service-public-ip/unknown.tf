variable "is_public" {
  type = bool
}

resource "aws_ecs_service" "not_known" {
  name            = "not-known"
  task_definition = "app"
  network_configuration {
    subnets          = ["subnet-0a"]
    assign_public_ip = var.is_public
  }
}
