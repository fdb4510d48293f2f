resource "aws_sagemaker_notebook_instance" "disabled" {
  name          = "notebook"
  instance_type = "ml.t3.medium"
  role_arn      = "arn:aws:iam::123456789012:role/notebook"
  root_access   = "Disabled"
}
