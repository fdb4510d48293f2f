resource "aws_lambda_function" "signed" {
  function_name           = "signed"
  role                    = "arn:aws:iam::123456789012:role/orders"
  handler                 = "index.handler"
  runtime                 = "nodejs22.x"
  code_signing_config_arn = "arn:aws:lambda:eu-central-1:123456789012:code-signing-config:csc-1"
}
