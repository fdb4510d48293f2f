variable "value" {}

resource "azurerm_redis_cache" "not_known" {
  non_ssl_port_enabled = var.value
}
