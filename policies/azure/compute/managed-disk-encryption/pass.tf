resource "azurerm_managed_disk" "on" {
  encryption_settings {
    enabled = true
  }
}

resource "azurerm_managed_disk" "set" {
  disk_encryption_set_id = "set"
}

resource "azurerm_managed_disk" "by_the_platform" {
  disk_size_gb = 32
}
