resource "aws_config_configuration_recorder" "fail_stopped" {
  name     = "a"
  role_arn = "arn:aws:iam::123456789012:role/config"
  recording_group {
    include_global_resource_types = true
  }
}

resource "aws_config_configuration_recorder_status" "stopped" {
  name       = aws_config_configuration_recorder.fail_stopped.name
  is_enabled = false
}

resource "aws_config_configuration_recorder" "fail_some" {
  name     = "b"
  role_arn = "arn:aws:iam::123456789012:role/config"
  recording_group {
    all_supported  = false
    resource_types = ["AWS::EC2::Instance"]
  }
}

resource "aws_config_configuration_recorder" "fail_global" {
  name     = "c"
  role_arn = "arn:aws:iam::123456789012:role/config"
}
