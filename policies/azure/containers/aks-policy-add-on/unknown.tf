variable "value" {}

resource "azurerm_kubernetes_cluster" "not_known" {
  azure_policy_enabled = var.value
}
