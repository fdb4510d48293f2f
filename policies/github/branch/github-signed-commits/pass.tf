resource "github_branch_protection" "main" {
  repository_id          = "a"
  pattern                = "main"
  require_signed_commits = true
}
