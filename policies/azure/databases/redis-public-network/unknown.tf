variable "value" {}

resource "azurerm_redis_cache" "not_known" {
  public_network_access_enabled = var.value
}
