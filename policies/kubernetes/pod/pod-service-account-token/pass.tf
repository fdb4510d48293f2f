resource "kubernetes_pod_v1" "forbidden" {
  metadata {
    name = "app"
  }
  spec {
    automount_service_account_token = false
    container {
      name  = "app"
      image = "registry.example.com/app:1.0"
    }
  }
}
