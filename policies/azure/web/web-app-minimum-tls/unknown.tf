variable "value" {}

resource "azurerm_linux_web_app" "not_known" {
  site_config {
    minimum_tls_version = var.value
  }
}
