resource "aws_neptune_cluster" "fail_nothing_written" {
  storage_encrypted = true
}

resource "aws_neptune_cluster" "fail_managed" {
  storage_encrypted = true
  kms_key_arn       = "arn:aws:kms:eu-west-1:111122223333:alias/aws/rds"
}
