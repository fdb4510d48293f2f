resource "aws_sqs_queue" "fail_off" {
  name                    = "off"
  sqs_managed_sse_enabled = false
}

resource "aws_sqs_queue" "fail_nothing_written" {
  name = "nothing-written"
}
