resource "azurerm_linux_web_app" "fail_unset" {
  name = "shop"
}

resource "azurerm_linux_web_app" "fail_off" {
  https_only = false
}

resource "azurerm_app_service" "fail_unset" {
  name = "shop"
}
