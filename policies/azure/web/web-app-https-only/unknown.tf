variable "value" {}

resource "azurerm_linux_web_app" "not_known" {
  https_only = var.value
}
