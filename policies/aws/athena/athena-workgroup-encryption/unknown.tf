variable "encryption" {
  type = string
}

resource "aws_athena_workgroup" "not_known" {
  name = "analysts"
  configuration {
    result_configuration {
      output_location = "s3://results/"
      encryption_configuration {
        encryption_option = var.encryption
      }
    }
  }
}
