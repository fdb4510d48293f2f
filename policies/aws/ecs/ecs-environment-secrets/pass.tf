resource "aws_ecs_task_definition" "secrets" {
  family = "secrets"
  container_definitions = jsonencode([{
    name        = "app"
    image       = "example/app:1.0"
    environment = [{ name = "LOG_LEVEL", value = "info" }, { name = "DB_PASSWORD_FILE", value = "/run/secrets/db" }]
    secrets     = [{ name = "DB_PASSWORD", valueFrom = "arn:aws:secretsmanager:eu-west-1:123456789012:secret:db" }]
  }])
}

resource "aws_ecs_task_definition" "references" {
  family = "references"
  container_definitions = jsonencode([{
    name        = "app"
    image       = "example/app:1.0"
    environment = [{ name = "DB_SECRET", value = "arn:aws:secretsmanager:eu-west-1:123456789012:secret:db" }, { name = "REQUIRE_TOKEN", value = "true" }]
  }])
}
