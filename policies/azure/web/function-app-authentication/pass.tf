resource "azurerm_linux_function_app" "second" {
  auth_settings_v2 {
    auth_enabled = true
    login {}
  }
}

resource "azurerm_function_app" "on" {
  auth_settings {
    enabled = true
  }
}
