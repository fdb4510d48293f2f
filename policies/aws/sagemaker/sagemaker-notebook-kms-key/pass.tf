resource "aws_kms_key" "data" {}

resource "aws_sagemaker_notebook_instance" "own_key" {
  name          = "notebook"
  instance_type = "ml.t3.medium"
  role_arn      = "arn:aws:iam::123456789012:role/notebook"
  kms_key_id    = aws_kms_key.data.arn
}
