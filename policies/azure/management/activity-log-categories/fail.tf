resource "azurerm_monitor_log_profile" "fail_two" {
  categories = ["Action", "Write"]
}

resource "azurerm_monitor_log_profile" "fail_none" {
  categories = []
}
