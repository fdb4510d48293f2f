resource "aws_ssm_document" "fail_missing" {
  name          = "SSM-SessionManagerRunShell"
  document_type = "Session"
  content       = jsonencode({ schemaVersion = "1.0", sessionType = "Standard_Stream", inputs = {} })
}

resource "aws_ssm_document" "fail_empty" {
  name            = "SSM-SessionManagerRunShell"
  document_type   = "Session"
  document_format = "YAML"
  content         = <<DOC
schemaVersion: '1.0'
sessionType: Standard_Stream
inputs:
  kmsKeyId: ''
  runAsEnabled: false
DOC
}
