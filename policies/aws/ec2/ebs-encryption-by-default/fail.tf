resource "aws_ebs_encryption_by_default" "fail_0" {
  enabled = false
}
