resource "kubernetes_pod_v1" "settings" {
  metadata {
    name = "app"
  }
  spec {
    container {
      name  = "app"
      image = "registry.example.com/app:1.0"
      env {
        name  = "DATABASE_HOST"
        value = "database"
      }
    }
  }
}
