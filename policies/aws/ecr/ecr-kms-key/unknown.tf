variable "type" {
  type = string
}

resource "aws_ecr_repository" "not_known" {
  name = "not-known"
  encryption_configuration {
    encryption_type = var.type
  }
}
