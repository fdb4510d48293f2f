variable "value" {}

resource "aws_load_balancer_policy" "not_known" {
  load_balancer_name = "web"
  policy_name        = "tls"
  policy_type_name   = "SSLNegotiationPolicyType"
  policy_attribute {
    name  = "DES-CBC3-SHA"
    value = var.value
  }
}
