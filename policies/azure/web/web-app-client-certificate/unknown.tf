variable "value" {}

resource "azurerm_linux_web_app" "not_known" {
  client_certificate_enabled = var.value
}
