resource "aws_iam_policy" "fail_jsonencode" {
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "*", Resource = "*" }]
  })
}

resource "aws_iam_role_policy" "fail_heredoc" {
  role   = "deploy"
  policy = <<POLICY
{
  "Statement": [
    {"Effect": "Allow", "Action": ["s3:GetObject"], "Resource": "*"},
    {"Effect": "Allow", "Action": ["ec2:*", "*:*"], "Resource": ["arn:aws:s3:::a", "*"]}
  ]
}
POLICY
}

data "aws_iam_policy_document" "admin" {
  statement {
    actions   = ["*"]
    resources = ["*"]
  }
}

data "aws_iam_policy_document" "combined" {
  source_policy_documents = [data.aws_iam_policy_document.admin.json]
  statement {
    actions   = ["s3:GetObject"]
    resources = ["arn:aws:s3:::a/*"]
  }
}

resource "aws_iam_user_policy" "fail_document" {
  user   = "ci"
  policy = data.aws_iam_policy_document.admin.json
}

resource "aws_iam_group_policy" "fail_combined" {
  group  = "operators"
  policy = data.aws_iam_policy_document.combined.json
}

resource "aws_iam_role" "fail_inline" {
  assume_role_policy = jsonencode({ Statement = [] })
  inline_policy {
    name   = "read"
    policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = "*" }] })
  }
  inline_policy {
    name   = "all"
    policy = jsonencode({ Statement = { Effect = "Allow", Action = "*", Resource = "*" } })
  }
}

# A document that nothing here attaches: what it is handed to is not in this code.
data "aws_iam_policy_document" "fail_handed_on" {
  statement {
    actions   = ["*"]
    resources = ["*"]
  }
}

module "role" {
  source = "acme/role/aws"
  policy = data.aws_iam_policy_document.fail_handed_on.json
}

resource "aws_ssoadmin_permission_set" "fail_permission_set" {
  name         = "admin"
  instance_arn = "arn:aws:sso:::instance/ssoins-0123456789abcdef"
}

resource "aws_ssoadmin_permission_set_inline_policy" "permission_set" {
  instance_arn       = aws_ssoadmin_permission_set.fail_permission_set.instance_arn
  permission_set_arn = aws_ssoadmin_permission_set.fail_permission_set.arn
  inline_policy      = jsonencode({ Statement = [{ Effect = "Allow", Action = "*", Resource = "*" }] })
}
