variable "value" {}

resource "azurerm_linux_web_app" "not_known" {
  site_config {
    cors {
      allowed_origins = var.value
    }
  }
}
