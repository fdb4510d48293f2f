resource "aws_sagemaker_endpoint_configuration" "fail_nothing_written" {
  production_variants {
    model_name             = "model"
    initial_instance_count = 1
    instance_type          = "ml.m5.large"
  }
}
