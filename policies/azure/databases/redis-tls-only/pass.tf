resource "azurerm_redis_cache" "off" {
  enable_non_ssl_port = false
}

resource "azurerm_redis_cache" "unset" {
  capacity = 1
}

resource "azurerm_managed_redis" "encrypted" {
  default_database {}
}
