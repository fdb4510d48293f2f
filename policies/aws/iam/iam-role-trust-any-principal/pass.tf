resource "aws_iam_role" "service" {
  assume_role_policy = jsonencode({
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "lambda.amazonaws.com" } }]
  })
}

resource "aws_iam_role" "organisation" {
  assume_role_policy = jsonencode({
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = "*", Condition = { StringEquals = { "aws:PrincipalOrgID" = "o-0123456789" } } }]
  })
}

resource "aws_iam_role" "tags" {
  assume_role_policy = jsonencode({
    Statement = [{ Effect = "Allow", Action = "sts:TagSession", Principal = "*" }]
  })
}

resource "aws_iam_role" "deny" {
  assume_role_policy = <<POLICY
{"Statement": [{"Effect": "Deny", "Action": "sts:AssumeRole", "Principal": {"AWS": "*"}}]}
POLICY
}

resource "aws_iam_role" "empty" {
  assume_role_policy = ""
}
