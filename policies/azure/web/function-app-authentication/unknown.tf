variable "value" {}

resource "azurerm_linux_function_app" "not_known" {
  auth_settings {
    enabled = var.value
  }
}
