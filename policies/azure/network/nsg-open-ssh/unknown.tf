variable "value" {}

resource "azurerm_network_security_group" "not_known" {
  security_rule {
    name                       = "r"
    priority                   = 100
    direction                  = "Inbound"
    access                     = "Allow"
    protocol                   = "Tcp"
    source_port_range          = "*"
    destination_port_range     = "22"
    source_address_prefix      = var.value
    destination_address_prefix = "*"
  }
}
