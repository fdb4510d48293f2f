resource "azurerm_kubernetes_cluster" "fail_off" {
  role_based_access_control_enabled = false
}

resource "azurerm_kubernetes_cluster" "fail_older" {
  role_based_access_control {
    enabled = "false"
  }
}
