variable "value" {}

resource "azurerm_storage_account" "not_known" {
  https_traffic_only_enabled = var.value
}
