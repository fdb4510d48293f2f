variable "setting" {}

resource "aws_opensearch_domain" "not_known" {
  domain_name = "logs"
  encrypt_at_rest {
    enabled = var.setting
  }
}
