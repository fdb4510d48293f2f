resource "aws_sfn_state_machine" "fail_nothing_written" {
  name       = "flow"
  role_arn   = "arn:aws:iam::123456789012:role/flow"
  definition = jsonencode({ StartAt = "End" })
}

resource "aws_sfn_state_machine" "fail_off" {
  name       = "flow"
  role_arn   = "arn:aws:iam::123456789012:role/flow"
  definition = jsonencode({ StartAt = "End" })
  logging_configuration {
    log_destination        = "arn:aws:logs:eu-west-1:123456789012:log-group:flow:*"
    include_execution_data = true
    level                  = "OFF"
  }
}

resource "aws_sfn_state_machine" "fail_no_data" {
  name       = "flow"
  role_arn   = "arn:aws:iam::123456789012:role/flow"
  definition = jsonencode({ StartAt = "End" })
  logging_configuration {
    log_destination = "arn:aws:logs:eu-west-1:123456789012:log-group:flow:*"
    level           = "ALL"
  }
}
