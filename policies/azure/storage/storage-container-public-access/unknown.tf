variable "value" {}

resource "azurerm_storage_container" "not_known" {
  container_access_type = var.value
}
