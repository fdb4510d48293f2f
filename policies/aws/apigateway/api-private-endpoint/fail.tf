resource "aws_api_gateway_rest_api" "fail_nothing" {
  name = "fail_nothing"
}

resource "aws_api_gateway_rest_api" "fail_regional" {
  name = "fail_regional"
  endpoint_configuration {
    types = ["REGIONAL"]
  }
}
