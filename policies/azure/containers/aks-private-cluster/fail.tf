resource "azurerm_kubernetes_cluster" "fail_unset" {
  dns_prefix = "apps"
}

resource "azurerm_kubernetes_cluster" "fail_off" {
  private_cluster_enabled = false
}

resource "azurerm_kubernetes_cluster" "fail_limited" {
  api_server_access_profile {
    authorized_ip_ranges = ["203.0.113.0/24"]
  }
}

resource "azurerm_kubernetes_cluster" "fail_everyone" {
  api_server_access_profile {
    authorized_ip_ranges = ["0.0.0.0/0"]
  }
}
