resource "azurerm_postgresql_server" "on" {
  geo_redundant_backup_enabled = true
}

resource "azurerm_postgresql_server" "older" {
  storage_profile {
    geo_redundant_backup = "Enabled"
  }
}

resource "azurerm_postgresql_server" "replica" {
  create_mode = "Replica"
}
