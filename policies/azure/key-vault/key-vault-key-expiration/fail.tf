resource "azurerm_key_vault_key" "fail_unset" {
  key_type = "RSA"
}

resource "azurerm_key_vault_key" "fail_nothing" {
  expiration_date = null
}
