variable "value" {}

resource "azurerm_mssql_server" "not_known" {
  extended_auditing_policy {
    retention_in_days = var.value
  }
}
