variable "value" {}

resource "azurerm_mssql_server" "not_known" {
  public_network_access_enabled = var.value
}
