variable "value" {}

resource "azurerm_storage_account" "not_known" {
  account_replication_type = var.value
}
