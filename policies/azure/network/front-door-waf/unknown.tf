variable "value" {}

resource "azurerm_frontdoor" "not_known" {
  frontend_endpoint {
    name                                    = "web"
    web_application_firewall_policy_link_id = var.value
  }
}
