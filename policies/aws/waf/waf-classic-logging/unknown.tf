variable "destination" {
  type = string
}

resource "aws_waf_web_acl" "not_known" {
  name        = "not-known"
  metric_name = "logged"
  logging_configuration {
    log_destination = var.destination
  }
}
