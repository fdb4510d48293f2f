resource "azurerm_postgresql_configuration" "fail_off" {
  name  = "log_checkpoints"
  value = "off"
}

resource "azurerm_postgresql_flexible_server_configuration" "fail_flexible" {
  name  = "log_checkpoints"
  value = "OFF"
}
