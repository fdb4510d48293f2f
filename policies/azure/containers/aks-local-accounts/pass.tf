resource "azurerm_kubernetes_cluster" "on" {
  local_account_disabled = true
}
