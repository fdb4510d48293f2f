variable "value" {}

resource "azurerm_postgresql_configuration" "not_known" {
  name  = "log_connections"
  value = var.value
}
