resource "aws_emr_security_configuration" "on" {
  configuration = jsonencode({
    EncryptionConfiguration = {
      EnableAtRestEncryption        = true
      EnableInTransitEncryption     = true
      AtRestEncryptionConfiguration = { S3EncryptionConfiguration = { EncryptionMode = "SSE-S3" }, LocalDiskEncryptionConfiguration = { EncryptionKeyProviderType = "AwsKms", AwsKmsKey = "arn:aws:kms:eu-west-1:123456789012:key/0" } }
    }
  })
}

resource "aws_emr_security_configuration" "heredoc" {
  configuration = <<-EOF
    {"EncryptionConfiguration": {"EnableAtRestEncryption": true, "EnableInTransitEncryption": true}}
  EOF
}
