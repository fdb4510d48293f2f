resource "azurerm_virtual_network" "fail_none" {
  address_space = ["10.0.0.0/16"]
}

resource "azurerm_virtual_network" "fail_off" {
  ddos_protection_plan {
    id     = "plan"
    enable = false
  }
}
