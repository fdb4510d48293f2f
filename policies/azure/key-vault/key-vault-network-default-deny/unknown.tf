variable "value" {}

resource "azurerm_key_vault" "not_known" {
  network_acls {
    default_action = var.value
    bypass         = "None"
  }
}
