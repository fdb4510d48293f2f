resource "azurerm_kubernetes_cluster" "fail_unset" {
  dns_prefix = "apps"
}

resource "azurerm_kubernetes_cluster" "fail_none" {
  network_profile {
    network_plugin = "azure"
  }
}
