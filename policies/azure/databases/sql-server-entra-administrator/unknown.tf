variable "server" {}

resource "azurerm_sql_server" "not_known" {}

resource "azurerm_sql_active_directory_administrator" "dba" {
  server_name = var.server
  login       = "dba"
}
