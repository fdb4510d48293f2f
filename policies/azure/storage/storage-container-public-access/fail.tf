resource "azurerm_storage_container" "fail_list" {
  container_access_type = "container"
}

resource "azurerm_storage_container" "fail_blobs" {
  container_access_type = "blob"
}
