variable "value" {}

resource "azurerm_key_vault_secret" "not_known" {
  expiration_date = var.value
}
