resource "github_repository" "visibility" {
  name       = "a"
  visibility = "private"
}

resource "github_repository" "old" {
  name    = "b"
  private = "true"
}
