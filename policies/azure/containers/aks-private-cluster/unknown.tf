variable "value" {}

resource "azurerm_kubernetes_cluster" "not_known" {
  private_cluster_enabled = var.value
}
