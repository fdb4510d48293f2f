variable "value" {}

resource "azurerm_application_gateway" "not_known" {
  firewall_policy_id = var.value
}
