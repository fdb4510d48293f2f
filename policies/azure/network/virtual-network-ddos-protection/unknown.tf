variable "value" {}

resource "azurerm_virtual_network" "not_known" {
  ddos_protection_plan {
    id     = "plan"
    enable = var.value
  }
}
