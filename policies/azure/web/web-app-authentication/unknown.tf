variable "value" {}

resource "azurerm_linux_web_app" "not_known" {
  auth_settings {
    enabled = var.value
  }
}
