resource "azurerm_network_watcher_flow_log" "quarter" {
  retention_policy {
    enabled = true
    days    = "90"
  }
}

resource "azurerm_network_watcher_flow_log" "for_ever" {
  retention_policy {
    enabled = true
    days    = 0
  }
}
