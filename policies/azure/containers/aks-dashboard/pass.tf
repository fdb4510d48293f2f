resource "azurerm_kubernetes_cluster" "off" {
  addon_profile {
    kube_dashboard {
      enabled = false
    }
  }
}

resource "azurerm_kubernetes_cluster" "unset" {
  dns_prefix = "apps"
}
