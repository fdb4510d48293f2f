resource "aws_iam_policy" "narrow" {
  policy = jsonencode({
    Statement = [
      { Effect = "Allow", Action = "dynamodb:*", Resource = "arn:aws:dynamodb:eu-central-1:123456789012:table/orders" },
      { Effect = "Allow", Action = ["ec2:Describe*", "xray:*"], Resource = "*" },
      { Effect = "Deny", Action = "iam:*", Resource = "*" },
      {
        Effect    = "Allow", Action = "ec2:*", Resource = "*",
        Condition = { StringEquals = { "aws:ResourceTag/team" = "orders" } }
      },
    ]
  })
}

# A key policy says kms:* of the key that it belongs to.
data "aws_iam_policy_document" "key" {
  statement {
    actions   = ["kms:*"]
    resources = ["*"]
    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::123456789012:root"]
    }
  }
}

resource "aws_iam_policy" "boundary" {
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = ["ecs:*", "ec2:RunInstances"], Resource = "*" }]
  })
}

resource "aws_iam_role" "bounded" {
  permissions_boundary = aws_iam_policy.boundary.arn
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "ec2.amazonaws.com" } }]
  })
}
