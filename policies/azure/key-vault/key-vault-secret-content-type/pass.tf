resource "azurerm_key_vault_secret" "set" {
  content_type = "password"
}
