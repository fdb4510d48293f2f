resource "azurerm_postgresql_configuration" "fail_off" {
  name  = "connection_throttling"
  value = "off"
}

resource "azurerm_postgresql_flexible_server_configuration" "fail_flexible" {
  name  = "connection_throttle.enable"
  value = "OFF"
}
