resource "azurerm_key_vault" "fail_unset" {
  sku_name = "standard"
}

resource "azurerm_key_vault" "fail_off" {
  purge_protection_enabled = false
}

resource "azurerm_key_vault" "fail_no_soft_delete" {
  purge_protection_enabled = true
  soft_delete_enabled      = false
}
