resource "azurerm_postgresql_server" "on" {
  ssl_enforcement_enabled = true
}

resource "azurerm_postgresql_server" "older" {
  ssl_enforcement = "Enabled"
}

resource "azurerm_postgresql_flexible_server" "flexible" {
  name = "orders"
}
