resource "aws_ecs_task_definition" "readonly" {
  family = "readonly"
  container_definitions = jsonencode([{
    name                   = "app"
    image                  = "example/app:1.0"
    readonlyRootFilesystem = true
  }])
}

resource "aws_ecs_task_definition" "windows" {
  family = "windows"
  runtime_platform {
    operating_system_family = "WINDOWS_SERVER_2022_CORE"
  }
  container_definitions = jsonencode([{
    name      = "app"
    image     = "example/app:1.0"
    essential = true
  }])
}
