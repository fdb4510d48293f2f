resource "aws_config_configuration_recorder" "all" {
  name     = "a"
  role_arn = "arn:aws:iam::123456789012:role/config"
  recording_group {
    all_supported                 = true
    include_global_resource_types = true
  }
}

resource "aws_config_configuration_recorder_status" "all" {
  name       = aws_config_configuration_recorder.all.name
  is_enabled = true
}

resource "aws_config_configuration_recorder" "but_some" {
  name     = "b"
  role_arn = "arn:aws:iam::123456789012:role/config"
  recording_group {
    all_supported = false
    exclusion_by_resource_types {
      resource_types = ["AWS::EC2::Instance"]
    }
    recording_strategy {
      use_only = "EXCLUSION_BY_RESOURCE_TYPES"
    }
  }
}
