variable "value" {}

resource "azurerm_linux_virtual_machine" "not_known" {
  disable_password_authentication = var.value
}
