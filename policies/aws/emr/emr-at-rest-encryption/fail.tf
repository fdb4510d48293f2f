resource "aws_emr_security_configuration" "fail_off" {
  configuration = jsonencode({
    EncryptionConfiguration = {
      EnableAtRestEncryption        = false
      EnableInTransitEncryption     = true
      AtRestEncryptionConfiguration = { S3EncryptionConfiguration = { EncryptionMode = "SSE-S3" }, LocalDiskEncryptionConfiguration = { EncryptionKeyProviderType = "AwsKms", AwsKmsKey = "arn:aws:kms:eu-west-1:123456789012:key/0" } }
    }
  })
}

resource "aws_emr_security_configuration" "fail_heredoc" {
  configuration = <<-EOF
    {"EncryptionConfiguration": {"EnableAtRestEncryption": false, "EnableInTransitEncryption": false}}
  EOF
}

resource "aws_emr_security_configuration" "fail_none" {
  configuration = "{}"
}
