resource "azurerm_linux_function_app" "on" {
  https_only = true
}

resource "azurerm_function_app" "on" {
  https_only = "true"
}
