resource "azurerm_storage_account" "fail_unset" {
  account_tier = "Standard"
}
