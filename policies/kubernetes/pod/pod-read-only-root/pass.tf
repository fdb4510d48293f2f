resource "kubernetes_pod_v1" "read_only" {
  metadata {
    name = "app"
  }
  spec {
    container {
      name  = "app"
      image = "registry.example.com/app:1.0"
      security_context {
        read_only_root_filesystem = true
      }
    }
  }
}
