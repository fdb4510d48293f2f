resource "azurerm_search_service" "fail_unset" {
  sku = "standard"
}

resource "azurerm_search_service" "fail_on" {
  public_network_access_enabled = true
}

resource "azurerm_search_service" "fail_limited" {
  allowed_ips = ["203.0.113.7"]
}
