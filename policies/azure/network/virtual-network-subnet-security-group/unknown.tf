variable "value" {}

resource "azurerm_virtual_network" "not_known" {
  subnet {
    name           = "web"
    security_group = var.value
  }
}
