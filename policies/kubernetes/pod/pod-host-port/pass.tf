resource "kubernetes_pod_v1" "container_port" {
  metadata {
    name = "app"
  }
  spec {
    container {
      name  = "app"
      image = "registry.example.com/app:1.0"
      port {
        container_port = 8080
      }
    }
  }
}
