variable "setting" {}

resource "aws_kinesis_stream" "not_known" {
  name            = "clicks"
  encryption_type = var.setting
}
