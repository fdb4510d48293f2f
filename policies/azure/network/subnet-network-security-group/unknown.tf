variable "subnet" {}

resource "azurerm_subnet" "not_known" {
  name = "data"
}

resource "azurerm_subnet_network_security_group_association" "a" {
  subnet_id                 = var.subnet
  network_security_group_id = "group"
}
