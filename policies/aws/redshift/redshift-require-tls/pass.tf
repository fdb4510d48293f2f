resource "aws_redshift_parameter_group" "required" {
  name   = "reports"
  family = "redshift-1.0"
  parameter {
    name  = "enable_user_activity_logging"
    value = "true"
  }
  parameter {
    name  = "require_ssl"
    value = "true"
  }
}

resource "aws_redshift_parameter_group" "boolean" {
  name   = "reports"
  family = "redshift-1.0"
  parameter {
    name  = "enable_user_activity_logging"
    value = "true"
  }
  parameter {
    name  = "require_ssl"
    value = true
  }
}

resource "aws_redshift_parameter_group" "number" {
  name   = "reports"
  family = "redshift-1.0"
  parameter {
    name  = "enable_user_activity_logging"
    value = "true"
  }
  parameter {
    name  = "require_ssl"
    value = 1
  }
}

resource "aws_redshift_parameter_group" "by_default" {
  name   = "reports"
  family = "redshift-2.0"
}
