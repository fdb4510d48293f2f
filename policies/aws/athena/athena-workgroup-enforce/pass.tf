resource "aws_athena_workgroup" "plain" {
  name = "analysts"
}

resource "aws_athena_workgroup" "on" {
  name = "analysts"
  configuration {
    enforce_workgroup_configuration = true
  }
}
