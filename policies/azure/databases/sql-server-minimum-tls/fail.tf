resource "azurerm_mssql_server" "fail_one" {
  minimum_tls_version = "1.0"
}

resource "azurerm_mssql_server" "fail_any" {
  minimum_tls_version = "Disabled"
}

resource "azurerm_mssql_server" "fail_number" {
  minimum_tls_version = 1.1
}
