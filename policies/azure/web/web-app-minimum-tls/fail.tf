resource "azurerm_linux_web_app" "fail_one" {
  site_config {
    minimum_tls_version = "1.0"
  }
}

resource "azurerm_app_service" "fail_number" {
  site_config {
    min_tls_version = 1.1
  }
}
