variable "rotate" {
  type = bool
}

resource "aws_kms_key" "not_known" {
  enable_key_rotation = var.rotate
}
