resource "aws_sns_topic" "fail_nothing_written" {
  name = "nothing-written"
}

resource "aws_sns_topic" "fail_null" {
  name              = "null"
  kms_master_key_id = null
}
