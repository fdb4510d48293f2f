resource "azurerm_key_vault_secret" "fail_unset" {
  name = "db"
}

resource "azurerm_key_vault_secret" "fail_empty" {
  content_type = ""
}
