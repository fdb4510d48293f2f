variable "days" {
  type = number
}

resource "aws_kms_key" "not_known" {
  deletion_window_in_days = var.days
}
