resource "kubernetes_service_v1" "fail" {
  metadata {
    name = "a"
  }
  spec {
    external_ips = ["198.51.100.7"]
    port {
      port = 80
    }
  }
}
