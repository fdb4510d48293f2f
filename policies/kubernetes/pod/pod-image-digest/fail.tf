resource "kubernetes_pod_v1" "fail_tag" {
  metadata {
    name = "fail-tag"
  }
  spec {
    container {
      name  = "app"
      image = "registry.example.com/app:1.0"
    }
  }
}
