variable "principal" {
  type = string
}

resource "aws_kms_key" "not_known" {
  policy = jsonencode({ Statement = [{ Effect = "Allow", Principal = { AWS = var.principal }, Action = "kms:*", Resource = "*" }] })
}
