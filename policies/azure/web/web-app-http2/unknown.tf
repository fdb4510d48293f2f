variable "value" {}

resource "azurerm_linux_web_app" "not_known" {
  site_config {
    http2_enabled = var.value
  }
}
