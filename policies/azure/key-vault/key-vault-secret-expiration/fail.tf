resource "azurerm_key_vault_secret" "fail_unset" {
  name = "db"
}

resource "azurerm_key_vault_secret" "fail_nothing" {
  expiration_date = null
}
