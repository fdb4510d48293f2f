variable "setting" {}

resource "aws_kinesis_firehose_delivery_stream" "not_known" {
  name        = "clicks"
  destination = "extended_s3"
  server_side_encryption {
    enabled = var.setting
  }
}
