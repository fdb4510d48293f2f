variable "setting" {}

resource "aws_opensearch_domain" "not_known" {
  domain_name = "logs"
  node_to_node_encryption {
    enabled = var.setting
  }
}
