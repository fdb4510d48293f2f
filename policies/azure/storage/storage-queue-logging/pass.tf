resource "azurerm_storage_account" "inline" {
  queue_properties {
    logging {
      read    = true
      write   = true
      delete  = true
      version = "1.0"
    }
  }
}

resource "azurerm_storage_account" "satellite" {}

resource "azurerm_storage_account" "blobs" {
  account_kind = "BlobStorage"
}

resource "azurerm_storage_account" "premium" {
  account_tier = "Premium"
}

resource "azurerm_storage_account_queue_properties" "queues" {
  storage_account_id = azurerm_storage_account.satellite.id
  logging {
    read    = true
    write   = true
    delete  = true
    version = "1.0"
  }
}
