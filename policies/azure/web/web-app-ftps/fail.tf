resource "azurerm_linux_web_app" "fail_all" {
  site_config {
    ftps_state = "AllAllowed"
  }
}

resource "azurerm_app_service" "fail_unset" {
  name = "shop"
}

resource "azurerm_app_service" "fail_empty" {
  site_config {}
}
