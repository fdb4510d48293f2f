resource "azurerm_storage_account" "unset" {
  min_tls_version = "TLS1_2"
}

resource "azurerm_storage_account" "on" {
  enable_https_traffic_only = true
}
