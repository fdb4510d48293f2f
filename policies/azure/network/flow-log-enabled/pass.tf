resource "azurerm_network_watcher_flow_log" "on" {
  enabled = true
}
