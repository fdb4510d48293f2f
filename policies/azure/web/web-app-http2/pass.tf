resource "azurerm_linux_web_app" "on" {
  site_config {
    http2_enabled = true
  }
}
