resource "aws_ecs_service" "fail_public" {
  name            = "fail-public"
  task_definition = "app"
  network_configuration {
    subnets          = ["subnet-0a"]
    assign_public_ip = true
  }
}
