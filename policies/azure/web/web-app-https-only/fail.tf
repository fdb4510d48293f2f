resource "azurerm_linux_web_app" "fail_unset" {
  name = "shop"
}

resource "azurerm_linux_web_app" "fail_off" {
  https_only = false
}

resource "azurerm_app_service" "fail_unset" {
  name = "shop"
}

resource "azurerm_linux_web_app" "fail_login" {
  https_only = true
  auth_settings_v2 {
    require_https = false
    login {}
  }
}
