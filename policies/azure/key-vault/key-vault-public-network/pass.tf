resource "azurerm_key_vault" "off" {
  public_network_access_enabled = false
}

resource "azurerm_key_vault" "office" {
  network_acls {
    default_action = "Deny"
    bypass         = "None"
    ip_rules       = ["203.0.113.0/24"]
  }
}
