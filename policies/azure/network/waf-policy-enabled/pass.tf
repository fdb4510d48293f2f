resource "azurerm_web_application_firewall_policy" "on" {
  policy_settings {
    enabled = true
  }
}

resource "azurerm_web_application_firewall_policy" "unset" {
  name = "web"
}
