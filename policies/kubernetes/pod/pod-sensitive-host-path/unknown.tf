variable "path" {
  type = string
}

resource "kubernetes_pod_v1" "not_known" {
  metadata {
    name = "app"
  }
  spec {
    volume {
      name = "node"
      host_path {
        path = var.path
      }
    }
    container {
      name  = "app"
      image = "registry.example.com/app:1.0"
    }
  }
}
