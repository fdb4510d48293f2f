resource "aws_kms_key" "topics" {
  enable_key_rotation = true
}

resource "aws_sns_topic" "aws_key" {
  name              = "aws-key"
  kms_master_key_id = "alias/aws/sns"
}

# Whatever the key's ARN will be, there is one.
resource "aws_sns_topic" "own_key" {
  name              = "own-key"
  kms_master_key_id = aws_kms_key.topics.arn
}
