resource "aws_athena_workgroup" "fail_off" {
  name = "analysts"
  configuration {
    enforce_workgroup_configuration = false
  }
}
