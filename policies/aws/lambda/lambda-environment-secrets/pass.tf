resource "aws_lambda_function" "nothing" {
  function_name = "nothing"
  role          = "arn:aws:iam::123456789012:role/orders"
  handler       = "index.handler"
  runtime       = "nodejs22.x"
}

resource "aws_lambda_function" "settings" {
  function_name = "settings"
  role          = "arn:aws:iam::123456789012:role/orders"
  handler       = "index.handler"
  runtime       = "nodejs22.x"
  environment {
    variables = {
      STAGE    = "production"
      TABLE    = "orders-production-eu-central-1-with-a-long-name"
      COMMIT   = "2fd4e1c67a2d28fced849ee1bb76e7391b93eb12"
      DATABASE = "postgres://orders@db.example.com/orders"
      TOKEN    = "{{resolve:secretsmanager:token}}"
    }
  }
}
