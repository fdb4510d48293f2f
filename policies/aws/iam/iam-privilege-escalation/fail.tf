resource "aws_iam_policy" "fail_alone" {
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = ["s3:ListAllMyBuckets", "iam:Attach*"], Resource = "*" }] })
}

resource "aws_iam_user_policy" "fail_all_roles" {
  user   = "ci"
  policy = <<POLICY
{"Statement": {"Effect": "Allow", "Action": "iam:PutRolePolicy", "Resource": "arn:aws:iam::123456789012:role/*"}}
POLICY
}

# A role is passed in one statement, and used in another.
resource "aws_iam_role" "fail_two_statements" {
  assume_role_policy = jsonencode({ Statement = [] })
  inline_policy {
    name = "deploy"
    policy = jsonencode({
      Statement = [
        { Effect = "Allow", Action = "iam:PassRole", Resource = "*" },
        { Effect = "Allow", Action = "lambda:CreateFunction", Resource = "*" },
      ]
    })
  }
}

data "aws_iam_policy_document" "fail_document" {
  statement {
    actions   = ["lambda:UpdateFunctionCode"]
    resources = ["*"]
  }
}
