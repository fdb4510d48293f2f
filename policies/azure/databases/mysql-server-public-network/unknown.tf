variable "value" {}

resource "azurerm_mysql_server" "not_known" {
  public_network_access_enabled = var.value
}
