resource "azurerm_postgresql_configuration" "on" {
  name  = "log_checkpoints"
  value = "on"
}

resource "azurerm_postgresql_configuration" "capitals" {
  name  = "log_checkpoints"
  value = "ON"
}

resource "azurerm_postgresql_configuration" "other" {
  name  = "array_nulls"
  value = "off"
}
