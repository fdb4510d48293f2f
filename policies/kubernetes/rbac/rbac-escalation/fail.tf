resource "kubernetes_cluster_role_v1" "fail" {
  metadata {
    name = "operator"
  }
  rule {
    api_groups = ["rbac.authorization.k8s.io"]
    resources  = ["clusterroles"]
    verbs      = ["bind"]
  }
}
