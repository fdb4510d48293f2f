variable "value" {}

resource "azurerm_kubernetes_cluster" "not_known" {
  role_based_access_control_enabled = var.value
}
