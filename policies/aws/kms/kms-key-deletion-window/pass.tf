resource "aws_kms_key" "window" {
  deletion_window_in_days = 10
}
