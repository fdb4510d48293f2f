resource "kubernetes_pod_v1" "fail_empty" {
  metadata {
    name = "fail-empty"
  }
  spec {
    container {
      name  = "app"
      image = "registry.example.com/app:1.0"
      resources {}
    }
  }
}
