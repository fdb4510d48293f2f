variable "value" {}

resource "azurerm_security_center_contact" "not_known" {
  alert_notifications = var.value
}
