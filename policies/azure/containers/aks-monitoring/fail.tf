resource "azurerm_kubernetes_cluster" "fail_unset" {
  dns_prefix = "apps"
}

resource "azurerm_kubernetes_cluster" "fail_off" {
  addon_profile {
    oms_agent {
      enabled = false
    }
  }
}

resource "azurerm_kubernetes_cluster" "fail_empty" {
  addon_profile {}
}
