variable "value" {}

resource "azurerm_key_vault_secret" "not_known" {
  content_type = var.value
}
