variable "value" {
  type = string
}

resource "aws_lambda_function_url" "not_known" {
  function_name      = "orders"
  authorization_type = var.value
}
