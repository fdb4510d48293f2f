variable "is_readonly" {
  type = bool
}

resource "aws_ecs_task_definition" "not_known" {
  family = "not-known"
  container_definitions = jsonencode([{
    name                   = "app"
    image                  = "example/app:1.0"
    readonlyRootFilesystem = var.is_readonly
  }])
}
