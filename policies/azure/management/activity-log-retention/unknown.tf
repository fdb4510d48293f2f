variable "value" {}

resource "azurerm_monitor_log_profile" "not_known" {
  retention_policy {
    enabled = true
    days    = var.value
  }
}
