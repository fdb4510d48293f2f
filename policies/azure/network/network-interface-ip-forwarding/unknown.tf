variable "value" {}

resource "azurerm_network_interface" "not_known" {
  ip_forwarding_enabled = var.value
}
