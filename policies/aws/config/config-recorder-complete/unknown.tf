variable "global" {
  type = bool
}

resource "aws_config_configuration_recorder" "not_known" {
  name     = "a"
  role_arn = "arn:aws:iam::123456789012:role/config"
  recording_group {
    include_global_resource_types = var.global
  }
}
