resource "kubernetes_cluster_role_v1" "pods" {
  metadata {
    name = "operator"
  }
  rule {
    api_groups = [""]
    resources  = ["pods"]
    verbs      = ["get"]
  }
}
