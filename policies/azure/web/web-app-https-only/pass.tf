resource "azurerm_linux_web_app" "on" {
  https_only = true
}

resource "azurerm_app_service" "on" {
  https_only = "true"
}
