variable "value" {}

resource "azurerm_mysql_server" "not_known" {
  ssl_enforcement_enabled = var.value
}
