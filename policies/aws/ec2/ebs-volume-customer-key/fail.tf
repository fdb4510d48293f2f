resource "aws_ebs_volume" "fail_default" {}

resource "aws_ebs_volume" "fail_1" {
  kms_key_id = "arn:aws:kms:eu-west-1:111122223333:alias/aws/ebs"
}
