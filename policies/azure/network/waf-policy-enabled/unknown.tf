variable "value" {}

resource "azurerm_web_application_firewall_policy" "not_known" {
  policy_settings {
    enabled = var.value
  }
}
