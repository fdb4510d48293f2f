resource "azurerm_network_interface" "off" {
  ip_forwarding_enabled = false
}

resource "azurerm_network_interface" "unset" {
  name = "nic"
}
