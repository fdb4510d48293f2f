resource "azurerm_postgresql_configuration" "on" {
  name  = "connection_throttling"
  value = "on"
}

resource "azurerm_postgresql_configuration" "capitals" {
  name  = "connection_throttling"
  value = "ON"
}

resource "azurerm_postgresql_configuration" "other" {
  name  = "array_nulls"
  value = "off"
}
