variable "value" {}

resource "azurerm_mysql_flexible_server_configuration" "not_known" {
  name  = "require_secure_transport"
  value = var.value
}
