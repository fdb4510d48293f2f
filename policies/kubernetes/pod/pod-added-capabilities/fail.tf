resource "kubernetes_pod_v1" "fail" {
  metadata {
    name = "app"
  }
  spec {
    container {
      name  = "app"
      image = "registry.example.com/app:1.0"
      security_context {
        capabilities {
          add = ["SYS_TIME"]
        }
      }
    }
  }
}
