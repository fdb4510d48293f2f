resource "kubernetes_pod_v1" "fail" {
  metadata {
    name = "app"
  }
  spec {
    automount_service_account_token = true
    container {
      name  = "app"
      image = "registry.example.com/app:1.0"
    }
  }
}
