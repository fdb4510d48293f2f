variable "value" {}

resource "azurerm_storage_account" "not_known" {
  queue_properties {
    logging {
      read    = true
      write   = true
      delete  = var.value
      version = "1.0"
    }
  }
}
