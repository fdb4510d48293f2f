variable "value" {}

resource "azurerm_kubernetes_cluster" "not_known" {
  network_profile {
    network_plugin = "azure"
    network_policy = var.value
  }
}
