data "aws_kms_alias" "managed" {
  name = "alias/aws/rds"
}

resource "aws_docdb_cluster" "fail_nothing_written" {
  storage_encrypted = true
}

resource "aws_docdb_cluster" "fail_managed" {
  storage_encrypted = true
  kms_key_id        = data.aws_kms_alias.managed.target_key_arn
}
