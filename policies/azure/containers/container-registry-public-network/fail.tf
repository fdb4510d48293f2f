resource "azurerm_container_registry" "fail_unset" {
  sku = "Premium"
}

resource "azurerm_container_registry" "fail_on" {
  public_network_access_enabled = true
}

resource "azurerm_container_registry" "fail_limited" {
  network_rule_set {
    default_action = "Deny"
  }
}
