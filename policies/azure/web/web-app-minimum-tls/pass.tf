resource "azurerm_linux_web_app" "two" {
  site_config {
    minimum_tls_version = "1.2"
  }
}

resource "azurerm_linux_web_app" "three" {
  site_config {
    minimum_tls_version = "1.3"
  }
}

resource "azurerm_app_service" "unset" {
  name = "shop"
}
