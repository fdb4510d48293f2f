variable "value" {
  type = string
}

resource "aws_lambda_permission" "not_known" {
  action        = "lambda:InvokeFunction"
  function_name = "orders"
  principal     = "sns.amazonaws.com"
  source_arn    = var.value
}
