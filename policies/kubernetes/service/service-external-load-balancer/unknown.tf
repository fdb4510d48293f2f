variable "annotations" {
  type = map(string)
}

resource "kubernetes_service_v1" "a" {
  metadata {
    name = "a"
    annotations = var.annotations
  }
  spec {
    type = "LoadBalancer"
    port {
      port = 80
    }
  }
}
