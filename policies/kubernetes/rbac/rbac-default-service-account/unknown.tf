variable "account" {
  type = string
}

resource "kubernetes_cluster_role_binding_v1" "not_known" {
  metadata {
    name = "binding"
  }
  role_ref {
    api_group = "rbac.authorization.k8s.io"
    kind      = "ClusterRole"
    name      = "view"
  }
  subject {
    kind      = "ServiceAccount"
    name      = var.account
    namespace = "web"
  }
}
