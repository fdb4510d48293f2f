resource "aws_athena_workgroup" "default" {
  name = "analysts"
  configuration {
    result_configuration {
      output_location = "s3://results/"
    }
  }
}

resource "aws_athena_workgroup" "on" {
  name = "analysts"
  configuration {
    enforce_workgroup_configuration = true
  }
}
