variable "value" {}

resource "azurerm_storage_account" "not_known" {
  network_rules {
    default_action = var.value
  }
}
