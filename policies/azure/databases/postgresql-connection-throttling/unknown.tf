variable "value" {}

resource "azurerm_postgresql_configuration" "not_known" {
  name  = "connection_throttling"
  value = var.value
}
