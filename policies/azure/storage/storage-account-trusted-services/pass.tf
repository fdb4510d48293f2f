resource "azurerm_storage_account" "services" {
  network_rules {
    default_action = "Deny"
    bypass         = ["Logging", "AzureServices"]
  }
}

resource "azurerm_storage_account" "unset" {
  network_rules {
    default_action = "Deny"
  }
}

resource "azurerm_storage_account" "no_rules" {}
