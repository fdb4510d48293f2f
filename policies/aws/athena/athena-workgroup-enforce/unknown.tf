variable "is_enforced" {
  type = bool
}

resource "aws_athena_workgroup" "not_known" {
  name = "analysts"
  configuration {
    enforce_workgroup_configuration = var.is_enforced
  }
}
