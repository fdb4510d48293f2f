resource "azurerm_linux_function_app" "two" {
  site_config {
    minimum_tls_version = "1.2"
  }
}

resource "azurerm_linux_function_app" "three" {
  site_config {
    minimum_tls_version = "1.3"
  }
}

resource "azurerm_function_app" "unset" {
  name = "shop"
}
