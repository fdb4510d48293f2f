variable "dropped" {
  type = list(string)
}

resource "kubernetes_pod_v1" "not_known" {
  metadata {
    name = "app"
  }
  spec {
    container {
      name  = "app"
      image = "registry.example.com/app:1.0"
      security_context {
        capabilities {
          drop = var.dropped
        }
      }
    }
  }
}
