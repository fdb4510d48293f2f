variable "is_privileged" {
  type = bool
}

resource "aws_ecs_task_definition" "not_known" {
  family = "not-known"
  container_definitions = jsonencode([{
    name       = "app"
    image      = "example/app:1.0"
    privileged = var.is_privileged
  }])
}

variable "containers" {
  type = string
}

resource "aws_ecs_task_definition" "not_known_at_all" {
  family                = "all"
  container_definitions = var.containers
}
