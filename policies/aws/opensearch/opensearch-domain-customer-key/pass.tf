resource "aws_kms_key" "data" {}

resource "aws_opensearch_domain" "own_key" {
  domain_name = "logs"
  encrypt_at_rest {
    enabled    = true
    kms_key_id = aws_kms_key.data.arn
  }
}
