variable "key" {
  type = string
}

resource "aws_sagemaker_domain" "not_known" {
  domain_name = "studio"
  auth_mode   = "IAM"
  vpc_id      = "vpc-0"
  subnet_ids  = ["subnet-0a"]
  kms_key_id  = var.key
}
