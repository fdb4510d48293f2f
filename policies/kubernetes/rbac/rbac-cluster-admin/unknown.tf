variable "role" {
  type = string
}

resource "kubernetes_cluster_role_binding_v1" "not_known" {
  metadata {
    name = "binding"
  }
  role_ref {
    api_group = "rbac.authorization.k8s.io"
    kind      = "ClusterRole"
    name      = var.role
  }
  subject {
    kind      = "Group"
    name      = "developers"
    api_group = "rbac.authorization.k8s.io"
  }
}
