resource "azurerm_storage_container" "private" {
  container_access_type = "private"
}

resource "azurerm_storage_container" "unset" {
  name = "invoices"
}
