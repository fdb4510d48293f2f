resource "aws_sagemaker_notebook_instance" "inside" {
  name                   = "notebook"
  instance_type          = "ml.t3.medium"
  role_arn               = "arn:aws:iam::123456789012:role/notebook"
  subnet_id              = "subnet-0a"
  security_groups        = ["sg-0"]
  direct_internet_access = "Disabled"
}
