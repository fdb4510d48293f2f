variable "value" {}

resource "azurerm_storage_account" "not_known" {
  min_tls_version = var.value
}
