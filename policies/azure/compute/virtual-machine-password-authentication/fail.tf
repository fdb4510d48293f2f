resource "azurerm_linux_virtual_machine" "fail_on" {
  admin_password                  = var.password
  disable_password_authentication = false
}

resource "azurerm_linux_virtual_machine_scale_set" "fail_set" {
  disable_password_authentication = false
}

resource "azurerm_virtual_machine" "fail_older" {
  os_profile_linux_config {
    disable_password_authentication = "false"
  }
}

resource "azurerm_linux_virtual_machine" "fail_no_key" {
  admin_username = "ops"
}

variable "password" {}
