resource "azurerm_linux_web_app" "off" {
  site_config {
    remote_debugging_enabled = false
  }
}

resource "azurerm_linux_web_app" "unset" {
  name = "shop"
}
