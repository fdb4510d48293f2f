variable "value" {}

resource "azurerm_linux_virtual_machine_scale_set" "not_known" {
  encryption_at_host_enabled = var.value
}
