resource "aws_lambda_permission" "fail_everyone" {
  action        = "lambda:InvokeFunction"
  function_name = "orders"
  principal     = "*"
}

resource "aws_lambda_permission" "fail_source" {
  action        = "lambda:InvokeFunction"
  function_name = "orders"
  principal     = "*"
  source_arn    = "arn:aws:s3:::uploads"
}
