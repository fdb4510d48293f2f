resource "azurerm_cosmosdb_account" "fail_unset" {
  offer_type = "Standard"
}

resource "azurerm_cosmosdb_account" "fail_filter_without_rules" {
  is_virtual_network_filter_enabled = true
}

resource "azurerm_cosmosdb_account" "fail_empty" {
  ip_range_filter = ""
}

resource "azurerm_cosmosdb_account" "fail_everyone" {
  ip_range_filter = ["0.0.0.0/0"]
}

resource "azurerm_cosmosdb_account" "fail_addresses_only" {
  ip_range_filter = ["203.0.113.0/24"]
}
