resource "aws_ssm_document" "fail_all" {
  name          = "patch"
  document_type = "Command"
  content       = "{}"
  permissions = {
    type        = "Share"
    account_ids = "All"
  }
}
