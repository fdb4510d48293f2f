resource "azurerm_storage_account" "geo" {
  account_replication_type = "GRS"
}

resource "azurerm_storage_account" "geo_zones" {
  account_replication_type = "RAGZRS"
}
