variable "value" {}

resource "azurerm_postgresql_server" "not_known" {
  geo_redundant_backup_enabled = var.value
}
