resource "azurerm_web_application_firewall_policy" "fail_off" {
  policy_settings {
    enabled = false
  }
}
