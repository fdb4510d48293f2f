resource "azurerm_cosmosdb_account" "fail_unset" {
  offer_type = "Standard"
}
