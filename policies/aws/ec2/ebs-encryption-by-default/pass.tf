resource "aws_ebs_encryption_by_default" "default" {}

resource "aws_ebs_encryption_by_default" "good_1" {
  enabled = true
}

resource "aws_ebs_encryption_by_default" "good_2" {
  enabled = null
}
