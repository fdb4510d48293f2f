variable "encrypted" {
  type = bool
}

resource "aws_efs_file_system" "not_known" {
  encrypted = var.encrypted
}
