variable "value" {}

resource "azurerm_postgresql_server" "not_known" {
  ssl_enforcement_enabled = var.value
}
