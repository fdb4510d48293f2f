resource "aws_dynamodb_table" "fail_nothing_written" {
  name     = "orders"
  hash_key = "id"
  attribute {
    name = "id"
    type = "S"
  }
}

resource "aws_dynamodb_table" "fail_off" {
  name     = "customers"
  hash_key = "id"
  point_in_time_recovery {
    enabled = false
  }
}
