resource "azurerm_key_vault" "fail_unset" {
  sku_name = "standard"
}

resource "azurerm_key_vault" "fail_allow" {
  network_acls {
    default_action = "Allow"
    bypass         = "AzureServices"
  }
}
