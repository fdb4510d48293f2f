variable "value" {}

resource "azurerm_linux_web_app" "not_known" {
  site_config {
    remote_debugging_enabled = var.value
  }
}
