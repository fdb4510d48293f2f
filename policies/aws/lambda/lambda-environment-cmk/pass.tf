resource "aws_lambda_function" "no_environment" {
  function_name = "no-environment"
  role          = "arn:aws:iam::123456789012:role/orders"
  handler       = "index.handler"
  runtime       = "nodejs22.x"
}

resource "aws_lambda_function" "own_key" {
  function_name = "own-key"
  role          = "arn:aws:iam::123456789012:role/orders"
  handler       = "index.handler"
  runtime       = "nodejs22.x"
  kms_key_arn   = aws_kms_key.own.arn
  environment {
    variables = {
      STAGE = "production"
    }
  }
}

resource "aws_kms_key" "own" {}
