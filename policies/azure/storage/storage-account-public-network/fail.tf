resource "azurerm_storage_account" "fail_on" {
  public_network_access_enabled = true
}

resource "azurerm_storage_account" "fail_unset" {
  account_tier = "Standard"
}

resource "azurerm_storage_account" "fail_limited" {
  network_rules {
    default_action = "Deny"
  }
}
