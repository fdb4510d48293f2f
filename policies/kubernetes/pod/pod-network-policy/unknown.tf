variable "app" {
  type = string
}

resource "kubernetes_pod_v1" "api" {
  metadata {
    name   = "api"
    labels = { app = var.app }
  }
  spec {
    container {
      name  = "app"
      image = "registry.example.com/api:1.0"
    }
  }
}

resource "kubernetes_network_policy_v1" "web" {
  metadata {
    name = "web"
  }
  spec {
    pod_selector {
      match_labels = { app = "web" }
    }
    policy_types = ["Ingress"]
  }
}
