resource "azurerm_mysql_flexible_server_configuration" "on" {
  name  = "require_secure_transport"
  value = "ON"
}

resource "azurerm_mysql_flexible_server_configuration" "other" {
  name  = "local_infile"
  value = "OFF"
}
