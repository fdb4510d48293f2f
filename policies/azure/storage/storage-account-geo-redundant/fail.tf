resource "azurerm_storage_account" "fail_local" {
  account_replication_type = "LRS"
}

resource "azurerm_storage_account" "fail_zones" {
  account_replication_type = "ZRS"
}
