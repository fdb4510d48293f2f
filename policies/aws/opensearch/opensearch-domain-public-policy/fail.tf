data "aws_iam_policy_document" "open" {
  statement {
    actions   = ["es:*"]
    resources = ["arn:aws:es:eu-west-1:111122223333:domain/logs/*"]
    principals {
      type        = "*"
      identifiers = ["*"]
    }
  }
}

resource "aws_opensearch_domain" "fail_inline" {
  domain_name = "logs"
  access_policies = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "es:*"
      Resource  = "arn:aws:es:eu-west-1:111122223333:domain/logs/*"
    }]
  })
}

resource "aws_elasticsearch_domain" "fail_satellite" {
  domain_name = "audit"
}

resource "aws_elasticsearch_domain_policy" "audit" {
  domain_name     = aws_elasticsearch_domain.fail_satellite.domain_name
  access_policies = <<-EOT
    {
      "Version": "2012-10-17",
      "Statement": {"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "es:ESHttp*", "Resource": "arn:aws:es:eu-west-1:111122223333:domain/logs/*"}
    }
  EOT
}

resource "aws_opensearch_domain_policy" "fail_elsewhere" {
  domain_name     = "elsewhere"
  access_policies = data.aws_iam_policy_document.open.json
}
