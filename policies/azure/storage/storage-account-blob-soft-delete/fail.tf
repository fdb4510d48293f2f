resource "azurerm_storage_account" "fail_unset" {
  account_tier = "Standard"
}

resource "azurerm_storage_account" "fail_short" {
  blob_properties {
    delete_retention_policy {
      days = 3
    }
  }
}

resource "azurerm_storage_account" "fail_other" {
  blob_properties {
    versioning_enabled = true
  }
}
