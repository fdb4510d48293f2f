resource "azurerm_storage_account" "two" {
  min_tls_version = "TLS1_2"
}

resource "azurerm_storage_account" "three" {
  min_tls_version = "TLS1_3"
}

resource "azurerm_storage_account" "unset" {}
