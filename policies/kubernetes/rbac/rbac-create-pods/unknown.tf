variable "verbs" {
  type = list(string)
}

resource "kubernetes_cluster_role_v1" "not_known" {
  metadata {
    name = "operator"
  }
  rule {
    api_groups = [""]
    resources  = ["pods"]
    verbs      = var.verbs
  }
}
