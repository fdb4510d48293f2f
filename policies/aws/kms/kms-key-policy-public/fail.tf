resource "aws_kms_key" "fail_star" {
  policy = jsonencode({ Statement = [{ Effect = "Allow", Principal = "*", Action = "kms:*", Resource = "*" }] })
}

resource "aws_kms_key" "fail_list" {
  policy = jsonencode({ Statement = [{ Effect = "Allow", Principal = { AWS = ["arn:aws:iam::123456789012:root", "*"] }, Action = "kms:Decrypt", Resource = "*" }] })
}

resource "aws_kms_key" "fail_satellite" {}

resource "aws_kms_key_policy" "satellite" {
  key_id = aws_kms_key.fail_satellite.id
  policy = <<POLICY
{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "kms:*", "Resource": "*"}]}
POLICY
}
