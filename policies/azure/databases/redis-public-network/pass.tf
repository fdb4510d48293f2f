resource "azurerm_redis_cache" "off" {
  public_network_access_enabled = false
}

resource "azurerm_redis_cache" "inside" {
  subnet_id = "subnet"
}

resource "azurerm_managed_redis" "off" {
  public_network_access = "Disabled"
}
