resource "azurerm_network_interface" "fail_on" {
  ip_forwarding_enabled = true
}

resource "azurerm_network_interface" "fail_older_name" {
  enable_ip_forwarding = "true"
}
