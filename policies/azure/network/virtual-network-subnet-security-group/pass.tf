resource "azurerm_virtual_network" "with" {
  subnet {
    name           = "web"
    security_group = "group"
  }
  subnet {
    name = "GatewaySubnet"
  }
}

resource "azurerm_virtual_network" "no_subnets" {
  address_space = ["10.0.0.0/16"]
}
