variable "accounts" {
  type = string
}

resource "aws_ssm_document" "not_known" {
  name          = "patch"
  document_type = "Command"
  content       = "{}"
  permissions = {
    type        = "Share"
    account_ids = var.accounts
  }
}
