resource "azurerm_linux_web_app" "fail_on" {
  site_config {
    remote_debugging_enabled = true
  }
}

resource "azurerm_linux_function_app" "fail_on" {
  site_config {
    remote_debugging_enabled = true
  }
}
