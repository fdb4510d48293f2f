resource "aws_ecs_task_definition" "encrypted" {
  family = "encrypted"
  volume {
    name = "scratch"
  }
  volume {
    name = "files"
    efs_volume_configuration {
      file_system_id     = "fs-0123456789abcdef0"
      transit_encryption = "ENABLED"
    }
  }
  container_definitions = jsonencode([{
    name  = "app"
    image = "example/app:1.0"
  }])
}
