variable "value" {}

resource "azurerm_kubernetes_cluster" "not_known" {
  oms_agent {
    log_analytics_workspace_id = var.value
  }
}
