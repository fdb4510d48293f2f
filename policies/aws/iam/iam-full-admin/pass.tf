resource "aws_iam_policy" "narrow" {
  policy = jsonencode({
    Statement = [
      { Effect = "Allow", Action = ["s3:*"], Resource = "*" },
      { Effect = "Allow", Action = "*", Resource = "arn:aws:s3:::a/*" },
      { Effect = "Deny", Action = "*", Resource = "*" },
    ]
  })
}

data "aws_iam_policy_document" "deny" {
  statement {
    effect    = "Deny"
    actions   = ["*"]
    resources = ["*"]
  }
}

resource "aws_iam_role_policy" "deny" {
  role   = "deploy"
  policy = data.aws_iam_policy_document.deny.json
}

resource "aws_iam_role" "plain" {
  assume_role_policy = jsonencode({
    Statement = [{ Effect = "Allow", Principal = { Service = "ec2.amazonaws.com" }, Action = "sts:AssumeRole" }]
  })
}

# The policy of a resource, for one account: it allows everything on that resource.
data "aws_iam_policy_document" "of_a_resource" {
  statement {
    actions   = ["*"]
    resources = ["*"]
    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::123456789012:root"]
    }
  }
}
