resource "azurerm_application_gateway" "inline" {
  waf_configuration {
    enabled       = true
    firewall_mode = "Prevention"
  }
}

resource "azurerm_application_gateway" "policy" {
  firewall_policy_id = azurerm_web_application_firewall_policy.web.id
}

resource "azurerm_web_application_firewall_policy" "web" {
  name = "web"
}
