resource "azurerm_linux_virtual_machine_scale_set" "on" {
  encryption_at_host_enabled = true
}

resource "azurerm_virtual_machine" "older" {
  vm_size = "Standard_D2s_v3"
}
