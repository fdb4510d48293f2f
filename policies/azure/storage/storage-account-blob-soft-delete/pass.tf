resource "azurerm_storage_account" "default" {
  blob_properties {
    delete_retention_policy {}
  }
}

resource "azurerm_storage_account" "month" {
  blob_properties {
    delete_retention_policy {
      days = 30
    }
  }
}

resource "azurerm_storage_account" "files" {
  account_kind = "FileStorage"
}
