resource "aws_kinesis_stream" "encrypted" {
  name            = "clicks"
  encryption_type = "KMS"
  kms_key_id      = "alias/aws/kinesis"
}
