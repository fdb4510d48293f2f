resource "azurerm_data_factory" "fail_unset" {
  name = "copies"
}

resource "azurerm_data_factory" "fail_on" {
  public_network_enabled = true
}
