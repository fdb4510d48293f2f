variable "value" {}

resource "azurerm_kubernetes_cluster" "not_known" {
  api_server_access_profile {
    authorized_ip_ranges = var.value
  }
}
