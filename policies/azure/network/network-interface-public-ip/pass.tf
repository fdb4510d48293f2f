resource "azurerm_network_interface" "private" {
  ip_configuration {
    name = "main"
  }
}

resource "azurerm_network_interface" "nothing" {
  ip_configuration {
    name                 = "main"
    public_ip_address_id = null
  }
}
