resource "azurerm_security_center_contact" "both" {
  email = "security@example.com"
  phone = "+1-555-555-5555"
}
