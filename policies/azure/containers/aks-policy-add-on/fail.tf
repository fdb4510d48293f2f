resource "azurerm_kubernetes_cluster" "fail_unset" {
  dns_prefix = "apps"
}

resource "azurerm_kubernetes_cluster" "fail_off" {
  azure_policy_enabled = false
}

resource "azurerm_kubernetes_cluster" "fail_older" {
  addon_profile {
    azure_policy {
      enabled = false
    }
  }
}
