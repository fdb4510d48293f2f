resource "azurerm_redis_cache" "fail_unset" {
  capacity = 1
}

resource "azurerm_redis_cache" "fail_on" {
  public_network_access_enabled = true
}

resource "azurerm_redis_cache" "fail_firewall" {
  name = "sessions"
}

resource "azurerm_managed_redis" "fail_on" {
  public_network_access = "Enabled"
}

resource "azurerm_redis_firewall_rule" "office" {
  redis_cache_name = azurerm_redis_cache.fail_firewall.name
  start_ip         = "203.0.113.0"
  end_ip           = "203.0.113.255"
}
