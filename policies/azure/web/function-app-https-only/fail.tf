resource "azurerm_linux_function_app" "fail_unset" {
  name = "shop"
}

resource "azurerm_linux_function_app" "fail_off" {
  https_only = false
}

resource "azurerm_function_app" "fail_unset" {
  name = "shop"
}
