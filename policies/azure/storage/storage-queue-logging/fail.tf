resource "azurerm_storage_account" "fail_unset" {
  account_tier = "Standard"
}

resource "azurerm_storage_account" "fail_partly" {
  queue_properties {
    logging {
      read    = true
      write   = true
      delete  = false
      version = "1.0"
    }
  }
}

resource "azurerm_storage_account" "fail_empty" {
  queue_properties {}
}
