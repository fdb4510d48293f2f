variable "key" {
  type = string
}

resource "aws_sagemaker_notebook_instance" "not_known" {
  name          = "notebook"
  instance_type = "ml.t3.medium"
  role_arn      = "arn:aws:iam::123456789012:role/notebook"
  kms_key_id    = var.key
}
