resource "aws_ssm_document" "json" {
  name          = "SSM-SessionManagerRunShell"
  document_type = "Session"
  content       = <<DOC
{"schemaVersion": "1.0", "sessionType": "Standard_Stream", "inputs": {"kmsKeyId": "alias/sessions"}}
DOC
}

resource "aws_ssm_document" "yaml" {
  name            = "SSM-SessionManagerRunShell"
  document_type   = "Session"
  document_format = "YAML"
  content         = "schemaVersion: '1.0'\ninputs:\n  kmsKeyId: alias/sessions\n"
}

resource "aws_ssm_document" "command" {
  name          = "patch"
  document_type = "Command"
  content       = "{}"
}
