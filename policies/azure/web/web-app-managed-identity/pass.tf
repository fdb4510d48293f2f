resource "azurerm_linux_web_app" "on" {
  identity {
    type = "SystemAssigned"
  }
}

resource "azurerm_app_service" "on" {
  identity {
    type         = "UserAssigned"
    identity_ids = ["identity"]
  }
}
