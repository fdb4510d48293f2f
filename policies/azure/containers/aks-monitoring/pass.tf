resource "azurerm_kubernetes_cluster" "on" {
  oms_agent {
    log_analytics_workspace_id = azurerm_log_analytics_workspace.logs.id
  }
}

resource "azurerm_kubernetes_cluster" "older" {
  addon_profile {
    oms_agent {
      enabled = true
    }
  }
}

resource "azurerm_log_analytics_workspace" "logs" {
  sku = "PerGB2018"
}
