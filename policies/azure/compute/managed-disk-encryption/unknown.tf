variable "value" {}

resource "azurerm_managed_disk" "not_known" {
  encryption_settings {
    enabled = var.value
  }
}
