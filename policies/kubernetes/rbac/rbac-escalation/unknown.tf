variable "verbs" {
  type = list(string)
}

resource "kubernetes_cluster_role_v1" "not_known" {
  metadata {
    name = "operator"
  }
  rule {
    api_groups = ["rbac.authorization.k8s.io"]
    resources  = ["clusterroles"]
    verbs      = var.verbs
  }
}
