variable "token" {
  type = bool
}

resource "kubernetes_pod_v1" "not_known" {
  metadata {
    name = "app"
  }
  spec {
    automount_service_account_token = var.token
    container {
      name  = "app"
      image = "registry.example.com/app:1.0"
    }
  }
}
