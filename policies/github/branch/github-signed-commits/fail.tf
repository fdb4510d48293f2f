resource "github_branch_protection" "fail" {
  repository_id = "a"
  pattern       = "main"
}

resource "github_branch_protection_v3" "fail_false" {
  repository             = "a"
  branch                 = "main"
  require_signed_commits = false
}
