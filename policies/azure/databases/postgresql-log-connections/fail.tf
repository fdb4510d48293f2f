resource "azurerm_postgresql_configuration" "fail_off" {
  name  = "log_connections"
  value = "off"
}

resource "azurerm_postgresql_flexible_server_configuration" "fail_flexible" {
  name  = "log_connections"
  value = "OFF"
}
