resource "azurerm_storage_account" "fail_off" {
  infrastructure_encryption_enabled = false
}

resource "azurerm_storage_account" "fail_unset" {
  account_tier = "Standard"
}
