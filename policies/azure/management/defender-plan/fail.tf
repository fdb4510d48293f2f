resource "azurerm_security_center_subscription_pricing" "fail_free" {
  tier = "Free"
}
