resource "kubernetes_cluster_role" "fail" {
  metadata {
    name = "operator"
  }
  rule {
    api_groups = ["apps"]
    resources  = ["*"]
    verbs      = ["get"]
  }
}
