resource "kubernetes_pod_v1" "app" {
  metadata {
    name = "app"
    annotations = { "container.apparmor.security.beta.kubernetes.io/app" = "localhost/strict" }
  }
  spec {
    container {
      name  = "app"
      image = "registry.example.com/app:1.0"
    }
  }
}
