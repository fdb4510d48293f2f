resource "azurerm_virtual_network" "on" {
  ddos_protection_plan {
    id     = "plan"
    enable = true
  }
}
