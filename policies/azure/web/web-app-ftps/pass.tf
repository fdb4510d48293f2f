resource "azurerm_linux_web_app" "only" {
  site_config {
    ftps_state = "FtpsOnly"
  }
}

resource "azurerm_linux_web_app" "off" {
  site_config {
    ftps_state = "Disabled"
  }
}

resource "azurerm_linux_web_app" "unset" {
  site_config {}
}
