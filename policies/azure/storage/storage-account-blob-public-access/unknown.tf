variable "value" {}

resource "azurerm_storage_account" "not_known" {
  allow_nested_items_to_be_public = var.value
}
