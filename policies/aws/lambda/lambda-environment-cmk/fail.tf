resource "aws_lambda_function" "fail_variables" {
  function_name = "fail-variables"
  role          = "arn:aws:iam::123456789012:role/orders"
  handler       = "index.handler"
  runtime       = "nodejs22.x"
  environment {
    variables = {
      STAGE = "production"
    }
  }
}

resource "aws_lambda_function" "fail_empty_key" {
  function_name = "fail-empty-key"
  role          = "arn:aws:iam::123456789012:role/orders"
  handler       = "index.handler"
  runtime       = "nodejs22.x"
  kms_key_arn   = ""
  environment {
    variables = {
      STAGE = "production"
    }
  }
}
