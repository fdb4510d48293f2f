variable "setting" {}

resource "aws_opensearch_domain" "not_known" {
  domain_name = "logs"
  vpc_options {
    subnet_ids = var.setting
  }
}
