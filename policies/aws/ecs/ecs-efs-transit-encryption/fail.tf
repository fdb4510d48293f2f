resource "aws_ecs_task_definition" "fail_nothing_written" {
  family = "fail-nothing-written"
  volume {
    name = "files"
    efs_volume_configuration {
      file_system_id = "fs-0123456789abcdef0"
    }
  }
  container_definitions = jsonencode([{
    name  = "app"
    image = "example/app:1.0"
  }])
}

resource "aws_ecs_task_definition" "fail_second" {
  family = "fail-second"
  dynamic "volume" {
    for_each = { a = "ENABLED", b = "DISABLED" }
    content {
      name = volume.key
      efs_volume_configuration {
        file_system_id     = "fs-0123456789abcdef0"
        transit_encryption = volume.value
      }
    }
  }
  container_definitions = jsonencode([{
    name  = "app"
    image = "example/app:1.0"
  }])
}
