resource "azurerm_monitor_log_profile" "all" {
  categories = ["Action", "Delete", "Write"]
}
