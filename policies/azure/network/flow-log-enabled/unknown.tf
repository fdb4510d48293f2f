variable "value" {}

resource "azurerm_network_watcher_flow_log" "not_known" {
  enabled = var.value
}
