resource "aws_lambda_function" "fail_access_key" {
  function_name = "fail-access-key"
  role          = "arn:aws:iam::123456789012:role/orders"
  handler       = "index.handler"
  runtime       = "nodejs22.x"
  environment {
    variables = {
      KEY_ID = "AKIAQ7EXAMPLE0000000"
    }
  }
}

resource "aws_lambda_function" "fail_secret_key" {
  function_name = "fail-secret-key"
  role          = "arn:aws:iam::123456789012:role/orders"
  handler       = "index.handler"
  runtime       = "nodejs22.x"
  environment {
    variables = {
      SECRET = "q8Zk3T/v0dW5xYc9LmN1+oPr2sUa7Ebf4GhIjK6Q"
    }
  }
}

resource "aws_lambda_function" "fail_url" {
  function_name = "fail-url"
  role          = "arn:aws:iam::123456789012:role/orders"
  handler       = "index.handler"
  runtime       = "nodejs22.x"
  environment {
    variables = {
      DATABASE = "redis://:hunter2@cache.example.com:6379/0"
    }
  }
}
