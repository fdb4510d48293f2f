resource "azurerm_mssql_server" "fail_none" {
  administrator_login = "ops"
}

resource "azurerm_sql_server" "fail_none" {
  administrator_login = "ops"
}
