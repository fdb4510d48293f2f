resource "azurerm_mssql_server" "fail_unset" {
  name = "orders"
}

resource "azurerm_mssql_server" "fail_on" {
  public_network_access_enabled = "true"
}
