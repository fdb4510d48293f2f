resource "aws_ecs_task_definition" "fail_jsonencode" {
  family = "fail-jsonencode"
  container_definitions = jsonencode([{
    name      = "app"
    image     = "example/app:1.0"
    essential = true
  }, {
    name       = "agent"
    image      = "example/agent:1.0"
    privileged = true
  }])
}

# A part of the text is not known before apply.
resource "aws_ecr_repository" "app" {
  name = "app"
}

resource "aws_ecs_task_definition" "fail_heredoc" {
  family                = "heredoc"
  container_definitions = <<-EOF
    [
      {"name": "app", "image": "${aws_ecr_repository.app.repository_url}:1.0", "privileged": true}
    ]
  EOF
}

locals {
  container = { name = "app", image = "example/app:1.0", privileged = "true" }
}

resource "aws_ecs_task_definition" "fail_local" {
  for_each              = toset(["a", "b"])
  family                = each.key
  container_definitions = jsonencode([merge(local.container, { name = each.key })])
}
