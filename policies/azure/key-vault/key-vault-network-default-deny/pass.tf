resource "azurerm_key_vault" "deny" {
  network_acls {
    default_action = "Deny"
    bypass         = "AzureServices"
  }
}

resource "azurerm_key_vault" "private" {
  public_network_access_enabled = false
}
