resource "azurerm_linux_web_app" "fail_unset" {
  name = "shop"
}

resource "azurerm_linux_web_app" "fail_off" {
  site_config {
    http2_enabled = false
  }
}
