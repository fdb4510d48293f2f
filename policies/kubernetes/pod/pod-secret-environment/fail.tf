resource "kubernetes_pod_v1" "fail" {
  metadata {
    name = "app"
  }
  spec {
    container {
      name  = "app"
      image = "registry.example.com/app:1.0"
      env {
        name = "DATABASE_PASSWORD"
        value_from {
          secret_key_ref {
            name = "database"
            key  = "password"
          }
        }
      }
    }
  }
}

resource "kubernetes_pod_v1" "fail_all" {
  metadata {
    name = "app"
  }
  spec {
    container {
      name  = "app"
      image = "registry.example.com/app:1.0"
      env_from {
        secret_ref {
          name = "database"
        }
      }
    }
  }
}
