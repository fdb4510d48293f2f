resource "azurerm_storage_account" "fail_one" {
  min_tls_version = "TLS1_0"
}

resource "azurerm_storage_account" "fail_one_one" {
  min_tls_version = "TLS1_1"
}
