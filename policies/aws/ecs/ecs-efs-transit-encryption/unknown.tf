variable "transit" {
  type = string
}

resource "aws_ecs_task_definition" "not_known" {
  family = "not-known"
  volume {
    name = "files"
    efs_volume_configuration {
      file_system_id     = "fs-0123456789abcdef0"
      transit_encryption = var.transit
    }
  }
  container_definitions = jsonencode([{
    name  = "app"
    image = "example/app:1.0"
  }])
}
