resource "azurerm_mssql_server" "two" {
  minimum_tls_version = "1.2"
}

resource "azurerm_mssql_server" "unset" {
  version = "12.0"
}
