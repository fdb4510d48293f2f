variable "password" {
  type      = string
  sensitive = true
}

resource "aws_ecs_task_definition" "not_known" {
  family = "not-known"
  container_definitions = jsonencode([{
    name        = "app"
    image       = "example/app:1.0"
    environment = [{ name = "DB_PASSWORD", value = var.password }]
  }])
}
