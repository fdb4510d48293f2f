resource "azurerm_storage_account" "fail_allow" {
  network_rules {
    default_action = "Allow"
  }
}

resource "azurerm_storage_account" "fail_everyone" {
  network_rules {
    default_action = "Deny"
    ip_rules       = ["0.0.0.0/0"]
  }
}

resource "azurerm_storage_account" "fail_unset" {
  account_tier = "Standard"
}

resource "azurerm_storage_account" "fail_satellite" {}

resource "azurerm_storage_account_network_rules" "rules" {
  storage_account_id = azurerm_storage_account.fail_satellite.id
  default_action     = "Allow"
}

resource "azurerm_storage_account_network_rules" "fail_elsewhere" {
  storage_account_id = "/subscriptions/0/resourceGroups/g/providers/Microsoft.Storage/storageAccounts/a"
  default_action     = "Allow"
}
