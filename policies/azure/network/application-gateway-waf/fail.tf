resource "azurerm_application_gateway" "fail_none" {
  sku {
    name = "Standard_v2"
    tier = "Standard_v2"
  }
}

resource "azurerm_application_gateway" "fail_off" {
  waf_configuration {
    enabled       = false
    firewall_mode = "Prevention"
  }
}
