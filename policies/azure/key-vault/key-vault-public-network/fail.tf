resource "azurerm_key_vault" "fail_unset" {
  sku_name = "standard"
}

resource "azurerm_key_vault" "fail_on" {
  public_network_access_enabled = true
}

resource "azurerm_key_vault" "fail_limited" {
  network_acls {
    default_action = "Deny"
    bypass         = "None"
  }
}
