resource "azurerm_storage_account" "inline" {
  customer_managed_key {
    key_vault_key_id          = "https://v.vault.azure.net/keys/k"
    user_assigned_identity_id = "identity"
  }
}

resource "azurerm_storage_account" "satellite" {}

resource "azurerm_storage_account_customer_managed_key" "key" {
  storage_account_id = azurerm_storage_account.satellite.id
  key_vault_id       = "vault"
  key_name           = "key"
}
