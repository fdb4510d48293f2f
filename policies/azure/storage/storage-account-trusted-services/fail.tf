resource "azurerm_storage_account" "fail_metrics" {
  network_rules {
    default_action = "Deny"
    bypass         = ["Metrics"]
  }
}

resource "azurerm_storage_account" "fail_satellite" {}

resource "azurerm_storage_account_network_rules" "rules" {
  storage_account_id = azurerm_storage_account.fail_satellite.id
  default_action     = "Deny"
  bypass             = ["None"]
}
