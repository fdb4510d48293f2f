resource "kubernetes_cluster_role_binding_v1" "own" {
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
    name      = "app"
    namespace = "web"
  }
}
