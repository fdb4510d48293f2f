resource "kubernetes_pod_v1" "fail_role" {
  metadata {
    name = "fail-role"
  }
  spec {
    container {
      name  = "app"
      image = "registry.example.com/app:1.0"
      security_context {
        se_linux_options {
          role = "sysadm_r"
        }
      }
    }
  }
}
