resource "aws_ebs_volume" "good_0" {
  kms_key_id = aws_kms_key.disk.arn
}

resource "aws_ebs_volume" "good_1" {
  kms_key_id = "arn:aws:kms:eu-west-1:111122223333:key/1"
}

resource "aws_kms_key" "disk" {}
