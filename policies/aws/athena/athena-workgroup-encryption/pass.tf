resource "aws_athena_workgroup" "kms" {
  name = "analysts"
  configuration {
    result_configuration {
      output_location = "s3://results/"
      encryption_configuration {
        encryption_option = "SSE_KMS"
      }
    }
  }
}

resource "aws_athena_workgroup" "s3" {
  name = "analysts"
  configuration {
    result_configuration {
      output_location = "s3://results/"
      encryption_configuration {
        encryption_option = "SSE_S3"
      }
    }
  }
}

resource "aws_athena_workgroup" "managed" {
  name = "analysts"
  configuration {
    managed_query_results_configuration {
      enabled = true
    }
  }
}
