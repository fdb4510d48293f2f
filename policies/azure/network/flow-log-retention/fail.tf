resource "azurerm_network_watcher_flow_log" "fail_off" {
  retention_policy {
    enabled = false
    days    = 120
  }
}

resource "azurerm_network_watcher_flow_log" "fail_week" {
  retention_policy {
    enabled = true
    days    = 7
  }
}

resource "azurerm_network_watcher_flow_log" "fail_none" {
  enabled = true
}
