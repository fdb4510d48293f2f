resource "kubernetes_deployment_v1" "fail" {
  metadata {
    name = "app"
  }
  spec {
    template {
      metadata {}
      spec {
        container {
          name  = "app"
          image = "registry.example.com/app:1.0"
          security_context {
            privileged = true
          }
        }
      }
    }
  }
}
