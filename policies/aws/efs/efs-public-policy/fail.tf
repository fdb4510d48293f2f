resource "aws_efs_file_system" "fail_everyone" {
  encrypted = true
}

resource "aws_efs_file_system_policy" "everyone" {
  file_system_id = aws_efs_file_system.fail_everyone.id
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "*" }
      Action    = "elasticfilesystem:*"
    }]
  })
}

# TLS narrows it to nobody.
resource "aws_efs_file_system_policy" "fail_elsewhere" {
  file_system_id = "fs-0123456789abcdef0"
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = ["elasticfilesystem:ClientMount", "elasticfilesystem:ClientWrite"]
      Condition = { Bool = { "aws:SecureTransport" = "true" } }
    }]
  })
}
