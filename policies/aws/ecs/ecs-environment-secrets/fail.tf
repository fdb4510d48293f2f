resource "aws_ecs_task_definition" "fail_password" {
  family = "fail-password"
  container_definitions = jsonencode([{
    name        = "app"
    image       = "example/app:1.0"
    environment = [{ name = "LOG_LEVEL", value = "info" }, { name = "DB_PASSWORD", value = "correct-horse" }]
  }])
}

# A variable with a default is in the code.
variable "token" {
  default = "abcdef0123456789"
}

resource "aws_lb" "app" {}

resource "aws_ecs_task_definition" "fail_heredoc" {
  family                = "heredoc"
  container_definitions = <<-EOF
    [{
      "name": "app",
      "image": "example/app:1.0",
      "environment": [
        {"name": "URL", "value": "https://${aws_lb.app.dns_name}"},
        {"name": "GITHUB_TOKEN", "value": "${var.token}"}
      ]
    }]
  EOF
}

resource "aws_ecs_task_definition" "fail_url" {
  family = "fail-url"
  container_definitions = jsonencode([{
    name        = "app"
    image       = "example/app:1.0"
    environment = [for name, value in { DATABASE = "postgres://app:hunter2@db/app" } : { name = name, value = value }]
  }])
}
