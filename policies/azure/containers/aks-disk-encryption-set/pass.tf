resource "azurerm_kubernetes_cluster" "set" {
  disk_encryption_set_id = "set"
}
