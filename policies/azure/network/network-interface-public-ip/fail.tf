resource "azurerm_network_interface" "fail_public" {
  ip_configuration {
    name                 = "main"
    public_ip_address_id = azurerm_public_ip.web.id
  }
}

resource "azurerm_network_interface" "fail_second" {
  ip_configuration {
    name = "main"
  }
  ip_configuration {
    name                 = "other"
    public_ip_address_id = "address"
  }
}

resource "azurerm_public_ip" "web" {
  allocation_method = "Static"
}
