resource "azurerm_frontdoor" "linked" {
  frontend_endpoint {
    name                                    = "web"
    web_application_firewall_policy_link_id = "policy"
  }
}
