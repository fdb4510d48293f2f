resource "azurerm_storage_account" "deny" {
  network_rules {
    default_action = "Deny"
    ip_rules       = ["203.0.113.0/24"]
  }
}

resource "azurerm_storage_account" "private" {
  public_network_access_enabled = false
}

resource "azurerm_storage_account" "satellite" {}

resource "azurerm_storage_account" "older" {
  name = "orders"
}

resource "azurerm_storage_account_network_rules" "rules" {
  storage_account_id = azurerm_storage_account.satellite.id
  default_action     = "Deny"
}

resource "azurerm_storage_account_network_rules" "older" {
  resource_group_name  = "data"
  storage_account_name = azurerm_storage_account.older.name
  default_action       = "Deny"
}
