variable "key" {
  type = string
}

resource "aws_sagemaker_endpoint_configuration" "not_known" {
  kms_key_arn = var.key
  production_variants {
    model_name             = "model"
    initial_instance_count = 1
    instance_type          = "ml.m5.large"
  }
}
