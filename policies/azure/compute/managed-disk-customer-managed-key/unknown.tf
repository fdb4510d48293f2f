variable "value" {}

resource "azurerm_managed_disk" "not_known" {
  disk_encryption_set_id = var.value
}
