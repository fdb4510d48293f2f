variable "clients" {
  type = list(string)
}

resource "aws_efs_file_system_policy" "not_known" {
  file_system_id = "fs-0123456789abcdef0"
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = var.clients }
      Action    = "elasticfilesystem:ClientMount"
    }]
  })
}
