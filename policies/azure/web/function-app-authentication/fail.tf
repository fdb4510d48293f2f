resource "azurerm_linux_function_app" "fail_unset" {
  name = "shop"
}

resource "azurerm_linux_function_app" "fail_off" {
  auth_settings {
    enabled = false
  }
}
