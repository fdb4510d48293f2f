resource "github_repository" "fail" {
  name = "a"
}

resource "github_repository" "fail_visibility" {
  name       = "b"
  private    = true
  visibility = "public"
}

resource "github_repository" "internal" {
  name       = "c"
  visibility = "internal"
}
