variable "value" {}

resource "azurerm_network_interface" "not_known" {
  ip_configuration {
    name                 = "main"
    public_ip_address_id = var.value
  }
}
