variable "key" {
  type = string
}

resource "aws_sns_topic" "not_known" {
  name              = "not-known"
  kms_master_key_id = var.key
}

# Joined of however many keys there are, of none perhaps.
variable "is_encrypted" {
  type = bool
}

resource "aws_kms_key" "perhaps" {
  count = var.is_encrypted ? 1 : 0
}

resource "aws_sns_topic" "perhaps" {
  name              = "perhaps"
  kms_master_key_id = join("", aws_kms_key.perhaps[*].arn)
}
