resource "azurerm_frontdoor" "fail_none" {
  frontend_endpoint {
    name = "web"
  }
}

resource "azurerm_frontdoor" "fail_one_without" {
  frontend_endpoint {
    name                                    = "web"
    web_application_firewall_policy_link_id = "policy"
  }
  frontend_endpoint {
    name = "api"
  }
}
