resource "kubernetes_pod_v1" "fail_somaxconn" {
  metadata {
    name = "fail-somaxconn"
  }
  spec {
    security_context {
      sysctl {
        name  = "net.core.somaxconn"
        value = "1024"
      }
    }
    container {
      name  = "app"
      image = "registry.example.com/app:1.0"
    }
  }
}
