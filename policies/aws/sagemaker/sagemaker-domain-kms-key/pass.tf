resource "aws_kms_key" "data" {}

resource "aws_sagemaker_domain" "own_key" {
  domain_name = "studio"
  auth_mode   = "IAM"
  vpc_id      = "vpc-0"
  subnet_ids  = ["subnet-0a"]
  kms_key_id  = aws_kms_key.data.arn
}
