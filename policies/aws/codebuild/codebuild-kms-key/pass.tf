resource "aws_kms_key" "data" {}

resource "aws_codebuild_project" "own_key" {
  name           = "build"
  service_role   = "arn:aws:iam::123456789012:role/build"
  encryption_key = aws_kms_key.data.arn
  artifacts {
    type = "S3"
  }
  environment {
    compute_type = "BUILD_GENERAL1_SMALL"
    image        = "aws/codebuild/standard:7.0"
    type         = "LINUX_CONTAINER"
  }
  source {
    type = "CODEPIPELINE"
  }
}
