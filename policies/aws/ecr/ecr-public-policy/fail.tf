resource "aws_ecr_repository" "fail_jsonencode" {
  name = "app"
}

resource "aws_ecr_repository_policy" "app" {
  repository = aws_ecr_repository.fail_jsonencode.name
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "*" }
      Action    = ["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"]
    }]
  })
}

resource "aws_ecr_repository" "fail_document" {
  name = "document"
}

data "aws_iam_policy_document" "everyone" {
  statement {
    actions = ["ecr:*"]
    principals {
      type        = "*"
      identifiers = ["*"]
    }
  }
}

resource "aws_ecr_repository_policy" "document" {
  repository = aws_ecr_repository.fail_document.name
  policy     = data.aws_iam_policy_document.everyone.json
}

# The repository is made elsewhere.
resource "aws_ecr_repository_policy" "fail_heredoc" {
  repository = "other"
  policy     = <<-EOF
    {"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Principal": "*", "Action": "ecr:BatchGetImage"}}
  EOF
}

resource "aws_ecr_registry_policy" "fail_registry" {
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "ecr:ReplicateImage"
    }]
  })
}
