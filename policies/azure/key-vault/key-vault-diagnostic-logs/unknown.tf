variable "target" {}

resource "azurerm_key_vault" "not_known" {
  sku_name = "standard"
}

resource "azurerm_monitor_diagnostic_setting" "audit" {
  target_resource_id = var.target
  enabled_log {
    category = "AuditEvent"
  }
}
