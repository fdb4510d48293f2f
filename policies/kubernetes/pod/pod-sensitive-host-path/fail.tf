resource "kubernetes_pod_v1" "fail" {
  metadata {
    name = "app"
  }
  spec {
    volume {
      name = "node"
      host_path {
        path = "/etc"
      }
    }
    container {
      name  = "app"
      image = "registry.example.com/app:1.0"
    }
  }
}
