resource "azurerm_key_vault_key" "date" {
  expiration_date = "2030-12-31T20:00:00Z"
}

resource "azurerm_key_vault_key" "rotated" {
  rotation_policy {
    expire_after = "P90D"
    automatic {
      time_before_expiry = "P30D"
    }
  }
}
