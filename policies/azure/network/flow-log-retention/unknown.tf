variable "value" {}

resource "azurerm_network_watcher_flow_log" "not_known" {
  retention_policy {
    enabled = true
    days    = var.value
  }
}
