resource "azurerm_key_vault" "fail_none" {
  sku_name = "standard"
}

resource "azurerm_key_vault" "fail_metrics" {}

resource "azurerm_key_vault" "fail_other" {}

resource "azurerm_monitor_diagnostic_setting" "metrics" {
  target_resource_id = azurerm_key_vault.fail_metrics.id
  enabled_metric {
    category = "AllMetrics"
  }
}

resource "azurerm_kubernetes_cluster" "apps" {
  dns_prefix = "apps"
}

resource "azurerm_monitor_diagnostic_setting" "other" {
  target_resource_id = azurerm_kubernetes_cluster.apps.id
  enabled_log {
    category = "kube-audit"
  }
}
