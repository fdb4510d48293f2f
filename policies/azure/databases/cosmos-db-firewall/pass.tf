resource "azurerm_cosmosdb_account" "private" {
  public_network_access_enabled = false
}

resource "azurerm_cosmosdb_account" "subnets" {
  is_virtual_network_filter_enabled = true
  virtual_network_rule {
    id = "subnet"
  }
}

resource "azurerm_cosmosdb_account" "older" {
  is_virtual_network_filter_enabled = true
  ip_range_filter                   = "203.0.113.0/24,198.51.100.7"
}
