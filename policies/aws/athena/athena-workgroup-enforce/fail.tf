resource "aws_athena_workgroup" "fail_off" {
  name = "analysts"
  configuration {
    enforce_workgroup_configuration = false
  }
}

resource "aws_athena_workgroup" "fail_nothing_written" {
  name = "analysts"
}
