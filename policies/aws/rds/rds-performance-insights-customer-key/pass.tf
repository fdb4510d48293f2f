resource "aws_db_instance" "key" {
  engine                          = "postgres"
  performance_insights_enabled    = true
  performance_insights_kms_key_id = "arn:aws:kms:eu-west-1:111122223333:key/0d6b2a4e-5a0c-4a57-9c1b-0a1b2c3d4e5f"
}

resource "aws_db_instance" "off" {
  engine = "postgres"
}
