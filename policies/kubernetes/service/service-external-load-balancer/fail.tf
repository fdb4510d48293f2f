resource "kubernetes_service_v1" "fail" {
  metadata {
    name = "a"
  }
  spec {
    type = "LoadBalancer"
    port {
      port = 80
    }
  }
}
