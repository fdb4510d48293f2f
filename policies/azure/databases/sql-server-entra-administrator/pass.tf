resource "azurerm_mssql_server" "inline" {
  azuread_administrator {
    login_username = "dba"
    object_id      = "00000000-0000-0000-0000-000000000000"
  }
}

resource "azurerm_sql_server" "older" {
  name = "orders"
}

resource "azurerm_sql_active_directory_administrator" "dba" {
  server_name = azurerm_sql_server.older.name
  login       = "dba"
}
