resource "kubernetes_pod_v1" "fail_none" {
  metadata {
    name = "fail-none"
  }
  spec {
    container {
      name  = "app"
      image = "registry.example.com/app:1.0"
    }
  }
}
