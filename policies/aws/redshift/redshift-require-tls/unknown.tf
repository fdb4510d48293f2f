variable "setting" {}

resource "aws_redshift_parameter_group" "not_known" {
  name   = "reports"
  family = "redshift-1.0"
  parameter {
    name  = "enable_user_activity_logging"
    value = "true"
  }
  parameter {
    name  = "require_ssl"
    value = var.setting
  }
}
