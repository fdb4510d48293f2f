resource "aws_kinesis_stream" "fail_nothing_written" {
  name = "clicks"
}

resource "aws_kinesis_stream" "fail_none" {
  name            = "clicks"
  encryption_type = "NONE"
}
