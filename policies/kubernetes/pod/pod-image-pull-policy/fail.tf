resource "kubernetes_pod_v1" "fail_default" {
  metadata {
    name = "fail-default"
  }
  spec {
    container {
      name  = "app"
      image = "registry.example.com/app:1.0"
    }
  }
}
