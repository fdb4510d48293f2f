resource "azurerm_security_center_contact" "on" {
  alert_notifications = true
}
