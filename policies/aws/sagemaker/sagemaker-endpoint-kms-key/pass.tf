resource "aws_kms_key" "data" {}

resource "aws_sagemaker_endpoint_configuration" "own_key" {
  kms_key_arn = aws_kms_key.data.arn
  production_variants {
    model_name             = "model"
    initial_instance_count = 1
    instance_type          = "ml.m5.large"
  }
}

resource "aws_sagemaker_endpoint_configuration" "serverless" {
  production_variants {
    model_name = "model"
    serverless_config {
      max_concurrency   = 5
      memory_size_in_mb = 2048
    }
  }
}
