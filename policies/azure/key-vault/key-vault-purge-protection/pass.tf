resource "azurerm_key_vault" "on" {
  purge_protection_enabled = true
}
