resource "azurerm_mysql_flexible_server_configuration" "fail_off" {
  name  = "require_secure_transport"
  value = "OFF"
}

resource "azurerm_postgresql_flexible_server_configuration" "fail_off" {
  name  = "require_secure_transport"
  value = "off"
}
