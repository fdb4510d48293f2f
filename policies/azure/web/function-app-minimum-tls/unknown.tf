variable "value" {}

resource "azurerm_linux_function_app" "not_known" {
  site_config {
    minimum_tls_version = var.value
  }
}
