variable "setting" {}

resource "aws_opensearch_domain" "not_known" {
  domain_name = "logs"
  advanced_security_options {
    enabled = var.setting
  }
}
