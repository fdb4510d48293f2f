variable "value" {}

resource "azurerm_security_center_subscription_pricing" "not_known" {
  tier = var.value
}
