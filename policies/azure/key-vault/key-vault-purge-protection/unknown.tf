variable "value" {}

resource "azurerm_key_vault" "not_known" {
  purge_protection_enabled = var.value
}
