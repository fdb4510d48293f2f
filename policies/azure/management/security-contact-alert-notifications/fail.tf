resource "azurerm_security_center_contact" "fail_off" {
  alert_notifications = false
}

resource "azurerm_security_center_contact" "fail_unset" {
  email = "security@example.com"
}
