resource "azurerm_kubernetes_cluster" "fail_unset" {
  dns_prefix = "apps"
}

resource "azurerm_kubernetes_cluster" "fail_empty" {
  api_server_authorized_ip_ranges = []
}

resource "azurerm_kubernetes_cluster" "fail_everyone" {
  api_server_access_profile {
    authorized_ip_ranges = ["0.0.0.0/0"]
  }
}
