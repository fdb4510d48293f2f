resource "kubernetes_pod_v1" "app" {
  metadata {
    name = "app"
  }
  spec {
    container {
      name  = "app"
      image = "registry.example.com/app:1.0"
      security_context {
        run_as_user = "10001"
      }
    }
  }
}
