variable "encryption" {
  type = string
}

resource "aws_athena_database" "not_known" {
  name   = "data"
  bucket = "results"
  encryption_configuration {
    encryption_option = var.encryption
  }
}
