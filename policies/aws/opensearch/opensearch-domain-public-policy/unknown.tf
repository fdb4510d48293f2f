variable "setting" {}

resource "aws_opensearch_domain" "not_known" {
  domain_name     = "logs"
  access_policies = var.setting
}
