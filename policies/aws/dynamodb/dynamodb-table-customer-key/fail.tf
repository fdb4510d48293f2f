data "aws_kms_alias" "managed" {
  name = "alias/aws/dynamodb"
}

resource "aws_dynamodb_table" "fail_nothing_written" {
  name = "orders"
}

resource "aws_dynamodb_table" "fail_off" {
  name = "orders"
  server_side_encryption {
    enabled     = false
    kms_key_arn = "arn:aws:kms:eu-west-1:111122223333:key/0d6b2a4e-5a0c-4a57-9c1b-0a1b2c3d4e5f"
  }
}

resource "aws_dynamodb_table" "fail_managed" {
  name = "orders"
  server_side_encryption {
    enabled = true
  }
}

resource "aws_dynamodb_table" "fail_alias" {
  name = "orders"
  server_side_encryption {
    enabled     = true
    kms_key_arn = data.aws_kms_alias.managed.target_key_arn
  }
}
