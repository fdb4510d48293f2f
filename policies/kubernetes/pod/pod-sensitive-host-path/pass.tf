resource "kubernetes_pod_v1" "data" {
  metadata {
    name = "app"
  }
  spec {
    volume {
      name = "data"
      host_path {
        path = "/mnt/data"
      }
    }
    container {
      name  = "app"
      image = "registry.example.com/app:1.0"
    }
  }
}
