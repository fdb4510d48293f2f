resource "aws_redshift_parameter_group" "fail_nothing_written" {
  name   = "reports"
  family = "redshift-1.0"
}

resource "aws_redshift_parameter_group" "fail_off" {
  name   = "reports"
  family = "redshift-1.0"
  parameter {
    name  = "enable_user_activity_logging"
    value = "true"
  }
  parameter {
    name  = "require_ssl"
    value = "false"
  }
}

resource "aws_redshift_parameter_group" "fail_off_2" {
  name   = "reports"
  family = "redshift-2.0"
  parameter {
    name  = "enable_user_activity_logging"
    value = "true"
  }
  parameter {
    name  = "require_ssl"
    value = false
  }
}
