resource "azurerm_postgresql_server" "fail_off" {
  geo_redundant_backup_enabled = false
}

resource "azurerm_postgresql_flexible_server" "fail_unset" {
  name = "orders"
}
