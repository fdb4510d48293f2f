variable "value" {}

resource "azurerm_postgresql_server" "not_known" {
  public_network_access_enabled = var.value
}
