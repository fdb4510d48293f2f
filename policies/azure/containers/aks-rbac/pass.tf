resource "azurerm_kubernetes_cluster" "on" {
  role_based_access_control_enabled = true
}

resource "azurerm_kubernetes_cluster" "unset" {
  dns_prefix = "apps"
}

resource "azurerm_kubernetes_cluster" "older" {
  role_based_access_control {
    enabled = true
  }
}
