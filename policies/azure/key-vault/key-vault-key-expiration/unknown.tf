variable "value" {}

resource "azurerm_key_vault_key" "not_known" {
  expiration_date = var.value
}
