resource "azurerm_managed_disk" "fail_unset" {
  disk_size_gb = 32
}
