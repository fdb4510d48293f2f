resource "azurerm_linux_virtual_machine_scale_set" "fail_off" {
  encryption_at_host_enabled = false
}

resource "azurerm_linux_virtual_machine_scale_set" "fail_unset" {
  instances = 2
}

resource "azurerm_windows_virtual_machine" "fail_windows" {
  size = "Standard_D2s_v5"
}
