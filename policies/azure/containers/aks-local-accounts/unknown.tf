variable "value" {}

resource "azurerm_kubernetes_cluster" "not_known" {
  local_account_disabled = var.value
}
