resource "aws_sagemaker_domain" "fail_nothing_written" {
  domain_name = "studio"
  auth_mode   = "IAM"
  vpc_id      = "vpc-0"
  subnet_ids  = ["subnet-0a"]
}
