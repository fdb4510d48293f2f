resource "azurerm_virtual_network" "fail_one_without" {
  subnet {
    name           = "web"
    security_group = "group"
  }
  subnet {
    name = "data"
  }
}
