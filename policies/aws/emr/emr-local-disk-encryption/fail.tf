resource "aws_emr_security_configuration" "fail_s3_only" {
  configuration = jsonencode({
    EncryptionConfiguration = {
      EnableAtRestEncryption        = true
      EnableInTransitEncryption     = true
      AtRestEncryptionConfiguration = { S3EncryptionConfiguration = { EncryptionMode = "SSE-S3" } }
    }
  })
}

resource "aws_emr_security_configuration" "fail_heredoc" {
  configuration = <<-EOF
    {"EncryptionConfiguration": {"EnableAtRestEncryption": true, "EnableInTransitEncryption": true}}
  EOF
}
