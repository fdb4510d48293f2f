variable "recovery" {
  type = bool
}

resource "aws_dynamodb_table" "not_known" {
  name     = "orders"
  hash_key = "id"
  point_in_time_recovery {
    enabled = var.recovery
  }
}
