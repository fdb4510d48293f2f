variable "value" {}

resource "azurerm_storage_account" "not_known" {
  blob_properties {
    delete_retention_policy {
      days = var.value
    }
  }
}
