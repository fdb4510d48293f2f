variable "value" {}

resource "azurerm_security_center_contact" "not_known" {
  email = var.value
  phone = "+1-555-555-5555"
}
