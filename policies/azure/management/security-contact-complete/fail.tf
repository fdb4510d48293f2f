resource "azurerm_security_center_contact" "fail_no_phone" {
  email = "security@example.com"
}

resource "azurerm_security_center_contact" "fail_no_email" {
  phone = "+1-555-555-5555"
}

resource "azurerm_security_center_contact" "fail_blank" {
  email = "security@example.com"
  phone = ""
}
