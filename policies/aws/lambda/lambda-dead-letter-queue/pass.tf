resource "aws_lambda_function" "queue" {
  function_name = "queue"
  role          = "arn:aws:iam::123456789012:role/orders"
  handler       = "index.handler"
  runtime       = "nodejs22.x"
  dead_letter_config {
    target_arn = "arn:aws:sqs:eu-central-1:123456789012:failed"
  }
}

resource "aws_lambda_function" "destination" {
  function_name = "destination"
  role          = "arn:aws:iam::123456789012:role/orders"
  handler       = "index.handler"
  runtime       = "nodejs22.x"
}

resource "aws_lambda_function_event_invoke_config" "destination" {
  function_name = aws_lambda_function.destination.function_name
  destination_config {
    on_failure {
      destination = "arn:aws:sqs:eu-central-1:123456789012:failed"
    }
  }
}
