resource "azurerm_linux_web_app" "fail_unset" {
  name = "shop"
}

resource "azurerm_linux_web_app" "fail_off" {
  client_certificate_enabled = false
}
