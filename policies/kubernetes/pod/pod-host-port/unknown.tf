variable "host_port" {
  type = number
}

resource "kubernetes_pod_v1" "not_known" {
  metadata {
    name = "app"
  }
  spec {
    container {
      name  = "app"
      image = "registry.example.com/app:1.0"
      port {
        container_port = 8080
        host_port      = var.host_port
      }
    }
  }
}
