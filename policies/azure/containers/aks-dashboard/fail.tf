resource "azurerm_kubernetes_cluster" "fail_on" {
  addon_profile {
    kube_dashboard {
      enabled = true
    }
  }
}
