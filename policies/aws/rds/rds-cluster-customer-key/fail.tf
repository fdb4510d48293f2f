resource "aws_rds_cluster" "fail_nothing_written" {
  engine = "aurora-mysql"
}

resource "aws_rds_cluster" "fail_written" {
  engine     = "aurora-mysql"
  kms_key_id = "alias/aws/rds"
}

data "aws_kms_alias" "rds" {
  name = "alias/aws/rds"
}

resource "aws_rds_cluster" "fail_looked_up" {
  engine            = "aurora-mysql"
  storage_encrypted = true
  kms_key_id        = data.aws_kms_alias.rds.target_key_arn
}
