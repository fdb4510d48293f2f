resource "kubernetes_pod_v1" "low_ports" {
  metadata {
    name = "app"
  }
  spec {
    container {
      name  = "app"
      image = "registry.example.com/app:1.0"
      security_context {
        capabilities {
          add  = ["NET_BIND_SERVICE"]
          drop = ["ALL"]
        }
      }
    }
  }
}
