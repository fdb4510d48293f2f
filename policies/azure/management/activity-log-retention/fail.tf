resource "azurerm_monitor_log_profile" "fail_month" {
  retention_policy {
    enabled = true
    days    = 30
  }
}

resource "azurerm_monitor_log_profile" "fail_off" {
  retention_policy {
    enabled = false
    days    = 365
  }
}

resource "azurerm_monitor_log_profile" "fail_unsaid" {
  retention_policy {
    enabled = true
  }
}
