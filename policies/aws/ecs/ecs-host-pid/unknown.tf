variable "pid_mode" {
  type = string
}

resource "aws_ecs_task_definition" "not_known" {
  family   = "not-known"
  pid_mode = var.pid_mode
  container_definitions = jsonencode([{
    name  = "app"
    image = "example/app:1.0"
  }])
}
