variable "profile" {
  type = string
}

resource "kubernetes_pod_v1" "not_known" {
  metadata {
    name = "app"
  }
  spec {
    security_context {
      seccomp_profile {
        type = var.profile
      }
    }
    container {
      name  = "app"
      image = "registry.example.com/app:1.0"
    }
  }
}
