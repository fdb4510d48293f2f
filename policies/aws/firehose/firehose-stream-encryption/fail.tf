resource "aws_kinesis_firehose_delivery_stream" "fail_nothing_written" {
  name        = "clicks"
  destination = "extended_s3"
}

resource "aws_kinesis_firehose_delivery_stream" "fail_off" {
  name        = "clicks"
  destination = "extended_s3"
  server_side_encryption {
    enabled = false
  }
}

resource "aws_kinesis_firehose_delivery_stream" "fail_default" {
  name        = "clicks"
  destination = "extended_s3"
  server_side_encryption {}
}

resource "aws_kinesis_firehose_delivery_stream" "fail_no_key" {
  name        = "clicks"
  destination = "extended_s3"
  server_side_encryption {
    enabled  = true
    key_type = "CUSTOMER_MANAGED_CMK"
  }
}
