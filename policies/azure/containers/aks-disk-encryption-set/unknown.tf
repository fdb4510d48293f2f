variable "value" {}

resource "azurerm_kubernetes_cluster" "not_known" {
  disk_encryption_set_id = var.value
}
