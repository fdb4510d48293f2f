resource "azurerm_kubernetes_cluster" "fail_unset" {
  dns_prefix = "apps"
}
