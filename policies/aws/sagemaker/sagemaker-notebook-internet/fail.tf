resource "aws_sagemaker_notebook_instance" "fail_nothing_written" {
  name          = "notebook"
  instance_type = "ml.t3.medium"
  role_arn      = "arn:aws:iam::123456789012:role/notebook"
}

resource "aws_sagemaker_notebook_instance" "fail_enabled" {
  name                   = "notebook"
  instance_type          = "ml.t3.medium"
  role_arn               = "arn:aws:iam::123456789012:role/notebook"
  direct_internet_access = "Enabled"
}
