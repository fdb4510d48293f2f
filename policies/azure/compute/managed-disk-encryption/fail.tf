resource "azurerm_managed_disk" "fail_off" {
  encryption_settings {
    enabled = false
  }
}
