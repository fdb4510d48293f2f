resource "azurerm_network_watcher_flow_log" "fail_off" {
  enabled = false
}
