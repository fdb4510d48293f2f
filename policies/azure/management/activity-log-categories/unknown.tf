variable "value" {}

resource "azurerm_monitor_log_profile" "not_known" {
  categories = var.value
}
