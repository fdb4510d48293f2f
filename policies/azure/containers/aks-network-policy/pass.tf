resource "azurerm_kubernetes_cluster" "calico" {
  network_profile {
    network_plugin = "kubenet"
    network_policy = "calico"
  }
}
