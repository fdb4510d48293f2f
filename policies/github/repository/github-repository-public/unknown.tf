variable "visibility" {
  type = string
}

resource "github_repository" "a" {
  name       = "a"
  visibility = var.visibility
}
