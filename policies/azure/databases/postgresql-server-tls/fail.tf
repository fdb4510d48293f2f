resource "azurerm_postgresql_server" "fail_off" {
  ssl_enforcement_enabled = false
}

resource "azurerm_postgresql_server" "fail_older" {
  ssl_enforcement = "Disabled"
}

resource "azurerm_postgresql_server" "fail_unset" {
  name = "orders"
}
