variable "value" {}

resource "azurerm_kubernetes_cluster" "not_known" {
  addon_profile {
    kube_dashboard {
      enabled = var.value
    }
  }
}
