variable "workspaces" {
  type = list(string)
}

resource "azurerm_kubernetes_cluster" "not_known" {
  dynamic "oms_agent" {
    for_each = var.workspaces
    content {
      log_analytics_workspace_id = oms_agent.value
    }
  }
}
