resource "azurerm_kubernetes_cluster" "fail_unset" {
  dns_prefix = "apps"
}

resource "azurerm_kubernetes_cluster" "fail_none" {
  network_profile {
    network_plugin = "azure"
  }
}

resource "azurerm_kubernetes_cluster" "fail_mistyped" {
  network_profile {
    network_plugin = "azure"
    network_policy = "callico"
  }
}
