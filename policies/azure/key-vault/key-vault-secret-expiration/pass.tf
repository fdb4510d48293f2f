resource "azurerm_key_vault_secret" "date" {
  expiration_date = "2030-12-31T20:00:00Z"
}
