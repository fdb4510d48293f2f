resource "aws_athena_workgroup" "fail_nothing_written" {
  name = "analysts"
}

resource "aws_athena_workgroup" "fail_location_only" {
  name = "analysts"
  configuration {
    result_configuration {
      output_location = "s3://results/"
    }
  }
}
