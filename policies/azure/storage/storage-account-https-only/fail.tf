resource "azurerm_storage_account" "fail_off" {
  https_traffic_only_enabled = false
}

resource "azurerm_storage_account" "fail_older_name" {
  enable_https_traffic_only = "false"
}
