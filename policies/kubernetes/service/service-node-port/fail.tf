resource "kubernetes_service_v1" "fail" {
  metadata {
    name = "a"
  }
  spec {
    type = "NodePort"
    port {
      port = 80
    }
  }
}
