variable "privileged" {
  type = bool
}

resource "kubernetes_pod" "not_known" {
  metadata {
    name = "app"
  }
  spec {
    container {
      name  = "app"
      image = "registry.example.com/app:1.0"
      security_context {
        privileged = var.privileged
      }
    }
  }
}
