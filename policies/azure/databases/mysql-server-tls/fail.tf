resource "azurerm_mysql_server" "fail_off" {
  ssl_enforcement_enabled = false
}

resource "azurerm_mysql_server" "fail_older" {
  ssl_enforcement = "Disabled"
}

resource "azurerm_mysql_server" "fail_unset" {
  name = "orders"
}
