variable "value" {}

resource "azurerm_linux_function_app" "not_known" {
  https_only = var.value
}
