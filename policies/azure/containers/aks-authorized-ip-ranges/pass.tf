resource "azurerm_kubernetes_cluster" "office" {
  api_server_access_profile {
    authorized_ip_ranges = ["203.0.113.0/24"]
  }
}

resource "azurerm_kubernetes_cluster" "older" {
  api_server_authorized_ip_ranges = ["203.0.113.0/24"]
}

resource "azurerm_kubernetes_cluster" "private" {
  private_cluster_enabled = true
}
