variable "is_encrypted" {}

resource "aws_ebs_snapshot_copy" "not_known" {
  encrypted = var.is_encrypted
}
