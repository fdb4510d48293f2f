resource "aws_efs_file_system" "fail_aws_key" {
  encrypted = true
}

resource "aws_efs_file_system" "fail_null" {
  encrypted  = true
  kms_key_id = null
}
