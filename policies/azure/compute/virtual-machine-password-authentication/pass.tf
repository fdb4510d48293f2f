resource "azurerm_linux_virtual_machine" "key" {
  admin_ssh_key {
    username   = "ops"
    public_key = "ssh-ed25519 AAAA"
  }
}

resource "azurerm_virtual_machine" "older" {
  os_profile_linux_config {
    disable_password_authentication = true
  }
}

resource "azurerm_linux_virtual_machine_scale_set" "unset" {
  instances = 2
}

resource "azurerm_windows_virtual_machine" "windows" {
  admin_password = "x"
}
