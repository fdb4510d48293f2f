resource "azurerm_mysql_server" "on" {
  ssl_enforcement_enabled = true
}

resource "azurerm_mysql_server" "older" {
  ssl_enforcement = "Enabled"
}

resource "azurerm_mysql_flexible_server" "flexible" {
  name = "orders"
}
