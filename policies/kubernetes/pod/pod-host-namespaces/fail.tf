resource "kubernetes_daemonset" "fail" {
  metadata {
    name = "agent"
  }
  spec {
    template {
      spec {
        host_pid = true
        container {
          name  = "agent"
          image = "registry.example.com/agent:1.0"
        }
      }
    }
  }
}
