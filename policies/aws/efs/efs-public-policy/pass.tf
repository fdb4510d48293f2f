resource "aws_efs_file_system" "plain" {
  encrypted = true
}

resource "aws_efs_file_system_policy" "role" {
  file_system_id = "fs-0123456789abcdef0"
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::123456789012:role/app" }
      Action    = "elasticfilesystem:ClientMount"
    }]
  })
}

resource "aws_efs_file_system_policy" "mount_target" {
  file_system_id = "fs-0123456789abcdef1"
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "*" }
      Action    = "elasticfilesystem:ClientMount"
      Condition = { Bool = { "elasticfilesystem:AccessedViaMountTarget" = "true" } }
    }]
  })
}

resource "aws_efs_file_system_policy" "deny" {
  file_system_id = "fs-0123456789abcdef2"
  policy = jsonencode({
    Statement = [{
      Effect    = "Deny"
      Principal = "*"
      Action    = "*"
      Condition = { Bool = { "aws:SecureTransport" = "false" } }
    }]
  })
}
