resource "azurerm_linux_web_app" "second" {
  auth_settings_v2 {
    auth_enabled = true
    login {}
  }
}

resource "azurerm_app_service" "on" {
  auth_settings {
    enabled = true
  }
}
