variable "key" {
  type = string
}

resource "aws_ssm_document" "not_known" {
  name          = "SSM-SessionManagerRunShell"
  document_type = "Session"
  content       = jsonencode({ schemaVersion = "1.0", sessionType = "Standard_Stream", inputs = { kmsKeyId = var.key } })
}
