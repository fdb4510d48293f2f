variable "namespace" {
  type = string
}

resource "kubernetes_pod_v1" "app" {
  metadata {
    name = "app"
    namespace = var.namespace
  }
  spec {
    container {
      name  = "app"
      image = "registry.example.com/app:1.0"
    }
  }
}
