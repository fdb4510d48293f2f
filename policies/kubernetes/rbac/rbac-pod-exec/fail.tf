resource "kubernetes_role" "fail" {
  metadata {
    name = "a"
  }
  rule {
    api_groups = [""]
    resources  = ["pods/exec"]
    verbs      = ["create"]
  }
}
