resource "azurerm_linux_web_app" "fail_unset" {
  name = "shop"
}

resource "azurerm_app_service" "fail_unset" {
  name = "shop"
}
