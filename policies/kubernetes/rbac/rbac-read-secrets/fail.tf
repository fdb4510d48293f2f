resource "kubernetes_cluster_role_v1" "fail" {
  metadata {
    name = "operator"
  }
  rule {
    api_groups = [""]
    resources  = ["secrets"]
    verbs      = ["get"]
  }
}
