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

variable "workspace" {
  type = string
}

# Which workspace it is does not matter.
resource "azurerm_kubernetes_cluster" "given_workspace" {
  oms_agent {
    log_analytics_workspace_id = var.workspace
  }
}
