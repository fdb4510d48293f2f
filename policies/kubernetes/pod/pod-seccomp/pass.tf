resource "kubernetes_pod_v1" "whole_pod" {
  metadata {
    name = "app"
  }
  spec {
    security_context {
      seccomp_profile {
        type = "RuntimeDefault"
      }
    }
    container {
      name  = "app"
      image = "registry.example.com/app:1.0"
    }
  }
}
