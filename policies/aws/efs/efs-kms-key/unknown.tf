variable "key" {
  type = string
}

resource "aws_efs_file_system" "not_known" {
  encrypted  = true
  kms_key_id = var.key
}
