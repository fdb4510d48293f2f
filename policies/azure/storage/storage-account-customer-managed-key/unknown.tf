variable "account" {}

resource "azurerm_storage_account" "not_known" {}

resource "azurerm_storage_account_customer_managed_key" "key" {
  storage_account_id = var.account
  key_vault_id       = "vault"
  key_name           = "key"
}
