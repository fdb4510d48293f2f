resource "azurerm_key_vault" "audit" {}

resource "azurerm_key_vault" "older" {}

resource "azurerm_monitor_diagnostic_setting" "audit" {
  target_resource_id = azurerm_key_vault.audit.id
  enabled_log {
    category = "AuditEvent"
  }
}

resource "azurerm_monitor_diagnostic_setting" "older" {
  target_resource_id = azurerm_key_vault.older.id
  log {
    category = "AuditEvent"
    enabled  = true
  }
}
