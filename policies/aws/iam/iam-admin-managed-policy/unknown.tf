variable "policy" {
  type = string
}

resource "aws_iam_role" "not_known" {
  assume_role_policy  = "{}"
  managed_policy_arns = [var.policy]
}
