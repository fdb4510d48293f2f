variable "value" {}

resource "azurerm_linux_virtual_machine" "not_known" {
  custom_data = var.value
}
