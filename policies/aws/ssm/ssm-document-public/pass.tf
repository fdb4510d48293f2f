resource "aws_ssm_document" "private" {
  name          = "patch"
  document_type = "Command"
  content       = "{}"
}

resource "aws_ssm_document" "shared" {
  name          = "patch"
  document_type = "Command"
  content       = "{}"
  permissions = {
    type        = "Share"
    account_ids = "123456789012"
  }
}
