variable "value" {}

resource "azurerm_cosmosdb_account" "not_known" {
  key_vault_key_id = var.value
}
