resource "azurerm_kubernetes_cluster" "on" {
  private_cluster_enabled = true
}

resource "azurerm_kubernetes_cluster" "text" {
  private_cluster_enabled = "true"
}
