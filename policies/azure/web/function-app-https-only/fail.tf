resource "azurerm_linux_function_app" "fail_unset" {
  name = "shop"
}

resource "azurerm_linux_function_app" "fail_off" {
  https_only = false
}

resource "azurerm_function_app" "fail_unset" {
  name = "shop"
}

resource "azurerm_linux_function_app" "fail_login" {
  https_only = true
  auth_settings_v2 {
    require_https = false
    login {}
  }
}
