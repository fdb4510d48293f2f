resource "azurerm_linux_web_app" "on" {
  client_certificate_enabled = true
}

resource "azurerm_app_service" "on" {
  client_cert_enabled = true
}
