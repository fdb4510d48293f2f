resource "azurerm_kubernetes_cluster" "on" {
  azure_policy_enabled = true
}

resource "azurerm_kubernetes_cluster" "older" {
  addon_profile {
    azure_policy {
      enabled = true
    }
  }
}
