resource "azurerm_cosmosdb_account" "key" {
  key_vault_key_id = azurerm_key_vault_key.data.id
}

resource "azurerm_key_vault_key" "data" {
  name = "data"
}
